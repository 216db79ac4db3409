import PendulateCore

/// The page on which one writes one's own signs of too much, too little and okay enough.
package struct WindowScreen: FormScreen {
  var form: Form
  /// What stood there when the page opened.
  private let begun: OwnWindow

  var screen: Screen { .window(self) }

  init(_ window: OwnWindow) {
    begun = window
    form = Form(
      title: WindowWords.title, lead: [WindowWords.lead],
      fields: WindowPart.sides.flatMap { side in
        let lines = window.lines(of: side.signs)
        let offered = WindowWords.offered(side.signs)
        let picked = lines.filter(offered.contains)
        return [
          Field(
            .windowPicks(side.signs), WindowWords.question(side.signs),
            kind: .picks(offered.map { Field.Choice($0, $0) }),
            value: picked.isEmpty ? nil : .picks(picked)),
          .own(
            .window(side.signs), WindowWords.more(side.signs), hint: WindowWords.several,
            lines: lines.filter { !offered.contains($0) }),
          .own(
            .window(side.helps), side.helps.heading, hint: WindowWords.several,
            lines: window.lines(of: side.helps)),
        ]
      })
  }

  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step {
    Step(keep(in: &context), .pop(.nothing))
  }

  /// Back; what was answered until then is kept.
  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step {
    finish(in: &context, at: stamp)
  }

  mutating func leave(
    _ outcome: Outcome, in context: inout Context, at stamp: Stamp
  ) -> [Effect] { keep(in: &context) }

  /// Keeps the words, where any of them is new.
  private func keep(in context: inout Context) -> [Effect] {
    var window = OwnWindow()
    for side in WindowPart.sides {
      var picked: [String] = []
      if case .picks(let ids) = form.value(.windowPicks(side.signs)) { picked = ids }
      window[side.signs] = (picked + form.ownLines(.window(side.signs))).joined(separator: "\n")
      window[side.helps] = form.ownLines(.window(side.helps)).joined(separator: "\n")
    }
    guard window != begun else { return [] }
    context.person.window = window
    return [.own(.window(window, since: begun), echo: .notice(WindowWords.kept))]
  }
}
