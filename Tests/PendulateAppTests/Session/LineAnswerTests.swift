import PendulateApp
import PendulateCore
import TerminalGrid
import Testing

/// In the plain face every line is answered, also one that is wrong as the last one was.
@Suite struct LineAnswerTests {
  /// Enters lines, and gives what is said after each.
  private func answers(to lines: [String], reply: JournalReply? = nil) -> [[String]] {
    var model = Model(
      size: Size(columns: 80, rows: 24), content: SampleModel.content, person: Person(), seed: 1)
    model.startCheckIn()
    var narrator = Narrator()
    _ = narrator.lines(for: model, at: SampleModel.stamp)
    return lines.map { line in
      narrator.hearLine()
      _ = model.update(.line(line), at: SampleModel.stamp)
      if let reply { _ = model.update(.journal(reply), at: SampleModel.stamp) }
      return narrator.lines(for: model, at: SampleModel.stamp)
    }
  }

  @Test func aMistakeIsAnsweredEachTime() {
    for answer in answers(to: ["zz", "zz", "zz", "11", "11"]) {
      #expect(answer == ["A whole number from 0 to 10, or nothing."])
    }
  }

  @Test func whatIsNotKeptIsSaidAfterEachAnswer() {
    let failure = "Not kept yet. There is no room left on the disk."
    let said = answers(to: ["6", "2", "a word"], reply: .failed(failure))
    #expect(said.count == 3)
    for answer in said { #expect(answer.contains(failure), "\(answer)") }
  }

  @Test func betweenLinesNothingIsSaidTwice() {
    var model = Model(
      size: Size(columns: 80, rows: 24), content: SampleModel.content, person: Person(), seed: 1)
    model.startCheckIn()
    var narrator = Narrator()
    _ = model.update(.journal(.failed("Not kept yet.")), at: SampleModel.stamp)
    #expect(narrator.lines(for: model, at: SampleModel.stamp).contains("Not kept yet."))
    #expect(narrator.lines(for: model, at: SampleModel.stamp).isEmpty)
  }
}
