import PendulateCore

/// The page on which one writes one's own lines of the support card.
package struct OwnLinesScreen: FormScreen {
  var form: Form

  var screen: Screen { .ownLines(self) }

  init(_ text: String) {
    form = Form(
      title: OwnLinesWords.title, lead: [OwnLinesWords.lead],
      fields: [
        Field(.text, OwnLinesWords.question, kind: .text(limit: 500), value: .text(text))
      ])
  }

  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step {
    context.person.supportText = form.text(.text) ?? ""
    return Step([.supportCard(context.person.supportText)], .replace(.card(CardScreen())))
  }

  /// Back to the card that it was opened from.
  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step {
    .replace(CardScreen())
  }
}

/// What the page about one's own lines says.
enum OwnLinesWords {
  static let title = "Your own lines"
  static let lead = "A name, a number, a sentence that helps. They come first on the card."
  static let question = "Your lines"
}
