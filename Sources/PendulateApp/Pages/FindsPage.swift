import PendulateCore

/// What turned up on a hunt, ready to be kept in a few words.
enum FindsPage {
  static func form(_ found: [Glimmer]) -> Form {
    var fields = found.enumerated().map { index, step in
      Field(
        "find \(index) \(step.category?.rawValue ?? "")", "\(step.text) What was it?",
        hint: "A few words keep it; Enter leaves it where it was.", kind: .text(limit: 200))
    }
    fields += [
      Field(
        "text", found.isEmpty ? "Did anything turn up?" : "Anything else?",
        hint: "A few words, or Enter.", kind: .text(limit: 200)),
      Field(
        "category", "What does it lean on?",
        kind: .choice(Glimmer.Category.allCases.map { Field.Choice($0.rawValue, $0.rawValue) }),
        onlyAfter: "text"),
    ]
    let lead =
      found.isEmpty
      ? "Looking was the practice. Nothing had to turn up."
      : "\(found.count) turned up. You might keep some for later."
    return Form(.finds, title: "What turned up", lead: [lead], fields: fields)
  }

  /// What is kept: each text with its category; that of a find is the one it was asked for.
  static func kept(_ form: Form) -> [(text: String, category: Glimmer.Category?)] {
    form.fields.compactMap { field in
      guard let text = form.text(field.id) else { return nil }
      let name =
        field.id == "text"
        ? form.choice("category") : field.id.split(separator: " ").last.map(String.init)
      return (text, name.flatMap(Glimmer.Category.init(rawValue:)))
    }
  }
}

/// What is said about a glimmer that has come close.
enum CourseWords {
  /// The sentence that opens a hunt or a ladder in lines; nil elsewhere.
  static func opening(_ session: Session) -> String? {
    let name = session.plan.practice.name
    if session.isHunting {
      return "\(name). An empty line says: here is one. n goes on to the next."
    }
    guard session.isClimbing else { return nil }
    return "\(name). At any time: 0 not right now, 1 tolerable, 2 enjoyable, 3 nourishing."
  }

  static func line(for glimmer: Glimmer, in session: Session) -> String {
    if session.isHunting { return glimmer.text }
    if session.stage == .both { return "On one side, it. On the other: \(glimmer.text)" }
    return "Glimmer: \(glimmer.text)"
  }
}
