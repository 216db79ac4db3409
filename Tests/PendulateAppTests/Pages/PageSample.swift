import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// A page of several questions, for what holds on each of them.
struct PageSample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let form: Form

  static let all = [
    PageSample(testDescription: "arriving", form: SessionPages.arrive(prompt: "Arrive.")),
    PageSample(testDescription: "before", form: SampleModel.checkIn().inSession),
    PageSample(
      testDescription: "after",
      form: CheckInPage.form(.post, lead: ["How is it now?"], asksLadder: true).inSession),
    PageSample(testDescription: "on its own", form: CheckInPage.form(.open)),
    PageSample(
      testDescription: "hours later",
      form: CheckInPage.form(.later, lead: ["Checking in."], wayOut: .skips)),
    PageSample(testDescription: "setting up", form: SampleModel.chooseForm().inSession),
    PageSample(
      testDescription: "breathing",
      form: BreatheSetupScreen(in: SampleModel.model().context).form),
  ]

  /// An answer of the kind that a question takes; nil for what takes none.
  static func answer(to field: Field) -> Field.Value? {
    switch field.kind {
    case .choice(let choices): choices.last.map { .choice($0.id) }
    case .distress: Distress(3).map(Field.Value.distress)
    case .text: .text("the stairs")
    case .number(let range, _): .number(range.upperBound)
    case .picks(let choices): choices.first.map { .picks([$0.id]) }
    case .body, .end: nil
    }
  }

  /// A page as it is drawn, without styles.
  static func rows(
    _ form: Form, _ columns: Int, _ rows: Int, glyphs: Glyphs = .unicode
  ) -> [String] {
    frame(columns, rows) { area, grid in
      PageView.render(
        form, content: SampleModel.content, in: area, into: &grid, glyphs: glyphs)
    }.rows
  }

  static func words(_ rows: [String]) -> Set<String> {
    Set(rows.flatMap { $0.split(separator: " ").map(String.init) })
  }
}
