/// The keys of each kind of file, in the order in which they are told.
package enum ContentKeys {
  /// The keys that every practice may have.
  static let practiceHead = [
    "id", "name", "summary", "mode", "shelf", "tags", "breath", "prompts", "patterns",
  ]
  /// How long the parts of touch and rest sessions are.
  static let lengths = ["stages", "resourceSeconds", "closeSeconds"]
  /// What touch sessions alone have.
  static let touching = [
    "touches", "aim", "firstTouchSeconds", "safetyRatio", "bothSeconds", "both",
  ]
  /// What practices about glimmers alone have.
  static let courses = ["course", "dwellSeconds", "rounds", "huntSeconds", "pathwaySeconds"]
  /// What everything but grounding may have.
  static let company = ["glimmers", "categories", "limits"]

  /// The keys of a practice.
  package static let practice = practiceHead + lengths + touching + courses + company
  /// What a list of stages may hold.
  package static let stages = StageList.Kind.allCases.map(\.rawValue)
  /// The keys of limits, in a practice and in a file of their own.
  package static let limits = LimitsFile.keys
  /// The keys of a breath pattern.
  package static let pattern = [
    "id", "name", "in", "hold", "sip", "out", "rest", "purpose", "evidence", "caution",
    "mostCycles",
  ]
  /// The keys of a person's prompts.
  package static let prompts = ["add", "hide"]
  /// The keys of a person's glimmer that is more than a text.
  package static let glimmer = ["text", "needs", "tags"]
  /// The keys of a prompt that is more than a text.
  package static let prompt = ["text", "tags"]
}
