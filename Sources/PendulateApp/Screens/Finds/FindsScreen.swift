import PendulateCore

/// What turned up on a hunt or a pathway, ready to be kept in a few words.
package struct FindsScreen: FormScreen {
  var form: Form
  /// Whether what was written is kept already.
  private var isKept = false

  var screen: Screen { .finds(self) }

  init(_ found: [Glimmer]) {
    form = FindsWords.form(found)
  }

  /// After a pathway: what was found leans on what the pathway does.
  init(of pathway: Practice) {
    form = FindsWords.form(
      pathway: pathway.categories.count == 1 ? pathway.categories.first : nil)
  }

  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step {
    let effects = keep(in: &context, at: stamp)
    if context.options.endsWithSession {
      return Step(
        effects + [.process(.quit(status: 0, lastLine: context.groundingLine))])
    }
    return Step(effects, .freshHome([]))
  }

  /// What was written so far is kept: it was shown as taken.
  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step {
    finish(in: &context, at: stamp)
  }

  mutating func leave(
    _ outcome: Outcome, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    keep(in: &context, at: stamp)
  }

  /// Keeps each text with its category; that of a find is the one it was asked for.
  private mutating func keep(in context: inout Context, at stamp: Stamp) -> [Effect] {
    guard !isKept else { return [] }
    isKept = true
    var effects: [Effect] = []
    for field in form.fields {
      guard let text = form.text(field.name) else { continue }
      var category: Glimmer.Category?
      if case .find(_, let asked) = field.name { category = asked }
      if field.name == .text {
        category = form.choice(.category, as: Glimmer.Category.self)
      }
      effects += context.keepFound(
        text, category: category, echo: .notice(FindsWords.kept), at: stamp)
    }
    return effects
  }
}

/// What is said about what turned up.
enum FindsWords {
  static let kept = "Kept."

  /// After a pathway of one category, or of any.
  static func form(pathway category: Glimmer.Category?) -> Form {
    let name = category.map { Field.Name.find(0, $0) } ?? .text
    return Form(
      title: "What was found", lead: ["Nothing had to be found. Being there was the practice."],
      fields: [
        Field(
          name, "Something from this to keep?",
          hint: category.map {
            "A few words keep it as a glimmer of \($0.rawValue); Enter leaves it."
          }
            ?? "A few words, or Enter.",
          kind: .text(limit: 200))
      ] + (category == nil ? [SessionPages.category] : []))
  }

  static func form(_ found: [Glimmer]) -> Form {
    let finds = found.enumerated().map { index, step in
      Field(
        .find(index, step.category), "\(step.text) What was it?",
        hint: "A few words keep it; Enter leaves it where it was.", kind: .text(limit: 200))
    }
    let more = Field(
      .text, found.isEmpty ? "Did anything turn up?" : "Anything else?",
      hint: "A few words, or Enter.", kind: .text(limit: 200))
    let lead =
      found.isEmpty
      ? "Looking was the practice. Nothing had to turn up."
      : "\(found.count) turned up. You might keep some for later."
    return Form(
      title: "What turned up", lead: [lead], fields: finds + [more, SessionPages.category])
  }
}
