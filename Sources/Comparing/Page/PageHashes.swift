// Made from the script and the style by the tests with INVITE_RECORD=1; do not edit.

/// What a page's content-security policy knows its script and its style by.
enum PageHashes {
  static let script = "sha256-m+IEzp/K01aVsGFZg3yeIp1tt3uypcFZESFjLYIkvmA="
  static let style = "sha256-YIObL5vGXPknacna3H679p8GgO0fLS+hGfKomUbgDO4="
}
