/// The answer to a question that takes a yes or a no.
enum YesOrNo: String, CaseIterable {
  case yes, no

  /// Both in the one order that every page has, each by its letter.
  static let choices = allCases.map {
    Field.Choice($0, $0.rawValue, letter: $0.rawValue.first)
  }
}
