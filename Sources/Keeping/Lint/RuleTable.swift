public import Wording

/// The rules of the linter.
public enum RuleTable {
  /// Every rule: those about templates, then those about wording.
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
}
