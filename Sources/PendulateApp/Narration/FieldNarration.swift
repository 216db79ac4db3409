import PendulateCore

/// The question that a page is at, as one line that ends in its choices, told once.
struct FieldNarration: Sendable {
  /// What was asked last: the question, and how far its body map is.
  private var saidField: Asked?
  private var saidWords = false
  private var saidHint = ""
  /// Whether the question is told once more, without all that came before it.
  private var isAskedAgain = false

  private struct Asked: Hashable {
    let name: Field.Name
    let step: BodyEntry.Step?
    let marks: Int?
  }

  /// Tells the next question even where it has the name of the one that was told.
  mutating func forget() {
    saidField = nil
  }

  /// Tells the question that was told once more.
  mutating func askAgain() {
    isAskedAgain = true
  }

  /// The lines that say what is asked, where that is new.
  mutating func lines(for form: Form) -> [String] {
    guard let field = form.current else { return [] }
    let asked = Asked(name: field.name, step: form.body?.step, marks: form.body?.marks.count)
    let isAgain = isAskedAgain && asked == saidField
    isAskedAgain = false
    guard asked != saidField || isAgain else { return [] }
    saidField = asked
    if let body = form.body, body.step != .region { return lines(for: body) }
    let question = "\(field.label) \(Self.choices(of: field, on: form))"
    if isAgain { return [question] }
    // What is said of several questions alike is said once.
    let hint = field.hint.isEmpty || field.hint == saidHint ? [] : [field.hint]
    saidHint = field.hint
    return group(of: form) + list(of: field) + usual(form.body) + hint + [question]
  }

  /// What a group is about, and all that it asks, before its first question.
  private func group(of form: Form) -> [String] {
    guard let field = form.current, !field.heading.isEmpty else { return [] }
    let group = form.group
    return [field.heading + "."] + (group.count > 1 ? group.map { form.fields[$0].label } : [])
  }

  private mutating func lines(for body: BodyEntry) -> [String] {
    switch body.step {
    case .region: return []
    case .tone: return ["\(body.region.plainName): 1 comfortable, 2 uncomfortable, 3 neither?"]
    case .change: return ["More or less than before? 1 more, 2 less, or nothing."]
    case .words:
      defer { saidWords = true }
      return (saidWords ? [] : ["Words: \(body.words.joined(separator: ", "))."])
        + ["Words for it, with commas between, or nothing?"]
    }
  }

  private func list(of field: Field) -> [String] {
    if case .picks(let choices) = field.kind {
      return choices.enumerated().map { "\($0 + 1) \($1.word)" }
    }
    guard case .choice(let choices) = field.kind, choices.count > 5 else { return [] }
    return choices.enumerated().map { index, choice in
      let key = field.key(of: index, choice)
      return (key == " " ? "" : "\(key) ") + choice.word
        + (choice.hint.isEmpty ? "" : ": \(choice.hint)")
    }
  }

  private func usual(_ body: BodyEntry?) -> [String] {
    guard let usual = body?.usual, !usual.places.isEmpty, body?.marks.isEmpty == true else {
      return []
    }
    let told = BodyRegion.allCases.compactMap { region in
      usual.places[region].map {
        "\(region.plainName), \($0.tone.rawValue), in \($0.count) of \(usual.count)"
      }
    }
    return ["Usual lately: \(told.joined(separator: "; "))."]
  }

  private static func choices(of field: Field, on form: Form) -> String {
    // A text of several lines is said in one, as everything that is asked is.
    let value = field.valueText.split(separator: "\n").joined(separator: ", ")
    let told = field.isAboutCare ? "what was answered" : value
    let kept =
      (value.isEmpty
        ? field.leftOpen.map { "nothing leaves it at \($0)" } ?? "nothing skips"
        : "nothing keeps \(told)") + Self.whole(form)
    switch field.kind {
    case .choice(let choices) where choices.count > 5:
      return "(\(choices.count > field.numbers.count ? "a number or a name" : "a number"); \(kept))"
    case .choice(let choices):
      let words = choices.enumerated().map { "\(field.key(of: $0, $1)) \($1.word)" }
      return "(\(words.joined(separator: ", ")); \(kept))"
    case .distress: return "(0 at ease to 10 the most; \(kept))"
    case .text: return "(\(kept))"
    case .number(let range, let unit):
      return
        "(\(range.lowerBound) to \(range.upperBound)\(unit.isEmpty ? "" : " \(unit)"); \(kept))"
    case .picks: return "(numbers with commas; \(kept))"
    case .body: return "(a name such as chest or lower back; nothing goes on)"
    case .end: return "(nothing goes on\(extras(form)))"
    }
  }

  /// What one word does with the whole page, or with its group, where it is first asked.
  private static func whole(_ form: Form) -> String {
    if form.begins, form.index == 0 { return "; begin starts with all as it is" }
    let group = form.group
    guard form.isInParts, group.count > 1, group.lowerBound == form.index else { return "" }
    return "; none says no to all \(group.count)"
  }

  private static func extras(_ form: Form) -> String {
    form.extras.isEmpty ? "" : "; m: \(FormKeys.extras.summary)"
  }
}
