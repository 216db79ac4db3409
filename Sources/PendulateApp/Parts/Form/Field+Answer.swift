import PendulateCore

/// What a question was answered.
extension Field {
  /// Whether something was answered, rather than only offered.
  var isAnswered: Bool {
    switch value {
    case nil, .picks([]), .body([]), .text(""): false
    case .choice, .distress, .text, .number, .picks, .body: true
    }
  }

  /// The number on the scale of distress; nil while there is none.
  var distress: Int? {
    if case .distress(let distress) = value { distress.value } else { nil }
  }

  /// The whole number; nil while there is none.
  var number: Int? {
    if case .number(let number) = value { number } else { nil }
  }

  /// What was chosen out of a list, by its names in data.
  var picked: [String] {
    if case .picks(let picked) = value { picked } else { [] }
  }

  /// The answer as it is shown; empty while there is none.
  ///
  /// Before touching that is only that there is one, as somebody may see the screen.
  package var valueText: String {
    if isAboutCare { return value == nil ? "" : "answered" }
    return switch value {
    case .choice(let id):
      if case .choice(let choices) = kind { choices.first { $0.id == id }?.word ?? "" } else { "" }
    case .distress(let distress): String(distress.value)
    case .text(let text): text
    case .number(let number):
      if case .number(_, let unit) = kind, !unit.isEmpty {
        "\(number) \(unit)"
      } else {
        String(number)
      }
    case .picks(let ids): ids.isEmpty ? "" : "\(ids.count) chosen"
    case .body(let marks): marks.isEmpty ? "" : "\(marks.count) marked"
    case nil: ""
    }
  }
}
