import Diagnostics

/// The rules there are, and everything there is to read about what the linter tells.
public enum RuleTable {
  /// Every rule, one a line, in the order of their names.
  public static let all: [any LintRule] = templateRules + WordingRules.all

  /// Those about templates and their files.
  private static let templateRules: [any LintRule] = [
    LiteralArticle(),
    MergeTag(),
    MissingPart(.how),
    MissingPart(.who),
    MissingPart(.why),
    NearDuplicate(),
    NeverFits(),
    NeverTaken(),
    ReviewDate(),
    UnsaidNote(),
    Untested(),
  ]

  /// The pages of the rules and of what the linter itself tells, by code.
  public static let pages: [RulePage] = (all.map(\.page) + LintPages.all)
    .sorted { $0.code.description < $1.code.description }

  /// The pages of what loading a library finds, by code.
  public static let loadPages: [RulePage] = LoadPages.all
    .sorted { $0.code.description < $1.code.description }

  /// The page of a code, if there is one.
  public static func page(of code: String) -> RulePage? {
    (pages + loadPages).first { $0.code.description == code }
  }

  /// The code that a misspelt one was most likely meant to be.
  public static func code(near code: String) -> String? {
    Wording.nearest(to: code, among: (pages + loadPages).map(\.code.description))
  }
}
