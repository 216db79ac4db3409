/// Where something that the program says of evidence can be read.
package struct AboutSource: Hashable, Sendable {
  /// How much it can carry.
  package enum Grade: Hashable, Sendable, CaseIterable {
    case pooled, trial, study, writing, page, rule

    /// In plain words.
    package var words: String {
      switch self {
      case .pooled: "several trials or a pooled analysis"
      case .trial: "one or a few trials, or a review of mixed ones"
      case .study: "a laboratory, survey or uncontrolled study"
      case .writing: "expert or clinical writing"
      case .page: "a single practitioner's page"
      case .rule: "a rule for counting, no evidence"
      }
    }
  }

  /// What it is called in the text, such as "Brom 2017".
  package let label: String
  /// Whose it is and where it stands.
  package let reference: String
  /// How much it can carry.
  package let grade: Grade
  /// Where it was read, if not in itself; empty where it was.
  package let reading: String

  init(_ label: String, _ grade: Grade, _ reference: String, read reading: String = "") {
    self.label = label
    self.grade = grade
    self.reference = reference
    self.reading = reading
  }

  /// Its lines in the list: label, reference, grade.
  package var entry: String {
    "\(label): \(reference) Grade: \(grade.words)\(reading.isEmpty ? "" : "; \(reading)")."
  }
}

extension AboutWords {
  /// All sources, in the order of their labels.
  package static let sources = (practiceSources + breathSources + measureSources + harmSources)
    .sorted { $0.label.lowercased() < $1.label.lowercased() }

  package static let sourcesTitle = "Sources"
}
