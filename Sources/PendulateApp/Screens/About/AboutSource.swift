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
  /// Its digital object identifier, as far as a page stated it; nil where none did.
  package let doi: String?
  /// Where it was read, if not in itself; empty where it was.
  package let reading: String

  init(
    _ label: String, _ grade: Grade, _ reference: String, doi: String? = nil,
    read reading: String = ""
  ) {
    self.label = label
    self.grade = grade
    self.reference = reference
    self.doi = doi
    self.reading = reading
  }

  /// Where it can be looked up: by its identifier, or else by what its reference names.
  package var place: String {
    if let doi { return "https://doi.org/\(doi)." }
    return hasAddress || !isStudy ? "" : "No DOI was found."
  }

  /// Whether its reference names a page, or a number in a register.
  private var hasAddress: Bool {
    reference.contains(".com") || reference.contains(".org") || reference.contains("PMC")
      || reference.contains("pubmed") || reference.contains("proquest")
  }

  /// Whether people were studied in it.
  private var isStudy: Bool {
    switch grade {
    case .pooled, .trial, .study: true
    case .writing, .page, .rule: false
    }
  }

  /// Its lines in the list: label, reference, where to look it up, grade.
  package var entry: String {
    let reference = place.isEmpty ? reference : "\(reference) \(place)"
    return "\(label): \(reference) Grade: \(grade.words)\(reading.isEmpty ? "" : "; \(reading)")."
  }
}

extension AboutWords {
  /// All sources, in the order of their labels.
  package static let sources = (practiceSources + breathSources + measureSources + harmSources)
    .sorted { $0.label.lowercased() < $1.label.lowercased() }

  package static let sourcesTitle = "Sources"
}
