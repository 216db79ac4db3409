import TerminalGrid
import Testing

@testable import PendulateApp

/// The way to safety is on the screen whatever is asked, in every window that is large enough.
@Suite struct SafetyKeyTests {
  static let sizes = [(160, 50), (80, 24), (50, 15), (30, 8), (20, 6)]

  @Test(arguments: sizes)
  func everyQuestionOfASessionNamesTheWayToSafety(_ size: (Int, Int)) {
    for var form in [
      SessionPages.arrive(prompt: nil), SampleModel.checkIn(),
      SampleModel.chooseForm(),
    ] {
      while let field = form.current {
        let shown = text(of: form, size)
        #expect(shown.contains("Esc to safety") || shown.contains("Esc safety"), "\(field.name)")
        form.advance()
      }
    }
  }

  @Test(arguments: sizes)
  func theQuestionItIsAtIsAlwaysSeen(_ size: (Int, Int)) {
    var form = ConsentWords.form()
    while let field = form.current {
      let start = field.label.split(separator: " ")[0]
      #expect(text(of: form, size).contains(start), "\(field.name) at \(size)")
      #expect(text(of: form, size).contains("yes"), "\(field.name) at \(size)")
      form.advance()
    }
  }

  private func text(of form: Form, _ size: (Int, Int)) -> String {
    frame(size.0, size.1) { area, grid in
      PageView.render(
        form.inSession, content: SampleModel.content, in: area, into: &grid, glyphs: .unicode)
    }.rows.joined(separator: "\n")
  }
}
