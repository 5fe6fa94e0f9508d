/// The tags of languages by the names that people and programs write.
enum LanguageName {
  /// The tag of a language; nil where the name is not known, and a tag itself stays.
  static func tag(of name: String) -> String? {
    let key = name.lowercased()
    if let tag = tags[key] { return tag }
    // `Chinese (Simplified)`, `English, UK`: the language alone is enough.
    let first = key.prefix { $0.isLetter }
    if let tag = tags[String(first)] { return tag }
    let isTag = (2...3).contains(key.count) && key.utf8.allSatisfy { 0x61...0x7A ~= $0 }
    return isTag && tags.values.contains(key) ? key : nil
  }

  /// Whether a level, in small letters, is of somebody who knows a little of a language.
  static func isLittle(_ level: String) -> Bool {
    let words = level.split { !$0.isLetter && !$0.isNumber }
    return words.contains { word in
      [
        "elementary", "beginner", "basic", "basics", "novice", "grundkenntnisse", "a1", "a2",
        "notions", "débutant", "básico", "base", "learning",
      ].contains(String(word))
    }
  }

  private static let tags = [
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr",
    "spanish": "es", "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt",
    "português": "pt", "dutch": "nl", "nederlands": "nl", "polish": "pl", "polski": "pl",
    "czech": "cs", "čeština": "cs", "slovak": "sk", "hungarian": "hu", "magyar": "hu",
    "romanian": "ro", "bulgarian": "bg", "greek": "el", "danish": "da", "dansk": "da",
    "swedish": "sv", "svenska": "sv", "norwegian": "no", "norsk": "no", "finnish": "fi",
    "suomi": "fi", "icelandic": "is", "estonian": "et", "latvian": "lv", "lithuanian": "lt",
    "russian": "ru", "русский": "ru", "ukrainian": "uk", "українська": "uk", "turkish": "tr",
    "türkçe": "tr", "arabic": "ar", "hebrew": "he", "persian": "fa", "farsi": "fa",
    "hindi": "hi", "urdu": "ur", "bengali": "bn", "tamil": "ta", "telugu": "te",
    "marathi": "mr", "gujarati": "gu", "punjabi": "pa", "chinese": "zh", "mandarin": "zh",
    "中文": "zh", "cantonese": "yue", "japanese": "ja", "日本語": "ja", "korean": "ko",
    "한국어": "ko", "vietnamese": "vi", "thai": "th", "indonesian": "id", "malay": "ms",
    "tagalog": "tl", "filipino": "fil", "swahili": "sw", "afrikaans": "af", "catalan": "ca",
    "català": "ca", "basque": "eu", "galician": "gl", "croatian": "hr", "serbian": "sr",
    "slovenian": "sl", "slovene": "sl", "bosnian": "bs", "macedonian": "mk", "albanian": "sq",
    "irish": "ga", "welsh": "cy", "georgian": "ka", "armenian": "hy", "azerbaijani": "az",
    "kazakh": "kk", "uzbek": "uz", "mongolian": "mn", "nepali": "ne", "sinhala": "si",
    "khmer": "km", "burmese": "my", "lao": "lo", "amharic": "am", "yoruba": "yo",
    "hausa": "ha", "igbo": "ig", "zulu": "zu", "xhosa": "xh", "esperanto": "eo", "latin": "la",
  ]
}
