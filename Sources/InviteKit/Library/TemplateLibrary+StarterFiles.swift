extension TemplateLibrary {
  static let starterFiles: [(name: String, text: String)] = []
}
