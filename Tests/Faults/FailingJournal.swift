import PendulateApp
import PendulateCore

/// A journal that keeps, is full for a while, refuses, or is not there, as it comes.
struct FailingJournal {
  private var isFull = false

  /// What it says to something that is wanted of it, in order.
  mutating func replies(
    to effect: Effect, _ random: inout SeededGenerator
  ) -> [JournalReply] {
    switch effect {
    case .journal(let write, let echo): replies(to: write, echo, &random)
    case .own(_, let echo): echo.map { [.kept($0)] } ?? []
    case .read(let question): answer(question)
    case .readOwn, .tell, .limits, .face, .process: []
    }
  }

  private mutating func replies(
    to write: JournalWrite, _ echo: Echo?, _ random: inout SeededGenerator
  ) -> [JournalReply] {
    if case .begin = write, Int.random(in: 0..<20, using: &random) == 0 {
      return [.refused("Another session is going on.")]
    }
    if Int.random(in: 0..<12, using: &random) == 0 { isFull.toggle() }
    if isFull {
      return [
        .failed(
          "The disk is full, so nothing of this is kept. Make room, and it is kept by itself.")
      ]
    }
    let kept: [JournalReply] =
      echo.map { [Bool.random(using: &random) ? .kept($0) : .heard($0)] } ?? []
    return [.recovered] + kept
  }

  /// It has nothing to tell of the weeks before.
  private func answer(_ question: JournalQuestion) -> [JournalReply] {
    switch question {
    case .entries: [.answered(.entries(JournalWindow()))]
    case .record: [.answered(.record(nil))]
    case .trends(let from, let through, let length, let edge):
      [
        .answered(
          .trends(Trends(sessions: [], from: from, through: through, length: length, edge: edge)))
      ]
    case .year(let year): [.answered(.year(year, []))]
    }
  }
}
