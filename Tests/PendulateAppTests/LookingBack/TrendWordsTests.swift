import PendulateCore
import Testing

@testable import PendulateApp

/// Sentences that are read once.
@Suite struct TrendWordsTests {
  @Test(
    arguments: [
      ([-3, -2, -2, -1, -1, -3], "(6 sessions; half of them between 2.8 and 1.3 lower)"),
      ([-2, -2, -2, -2, -2, -2], "(6 sessions; half of them exactly so)"),
      ([1, 2, 3, 1, 2, 3], "(6 sessions; half of them between 1.3 and 2.8 higher)"),
      ([-2, -1, 0, 1, 2, 3], "(6 sessions; half of them between 0.8 lower and 1.8 higher)"),
      ([-2, -2, -2, 0, 0, 0], "(6 sessions; half of them between 2 lower and the same)"),
    ] as [([Double], String)])
  func halvesAreTold(numbers: [Double], words: String) throws {
    #expect(TrendNumbers.differences(try #require(Quartiles(numbers)), "6 sessions") == words)
  }

  private static func session(
    _ index: Int, _ edit: (inout SessionFigures.Body) -> Void
  ) -> SessionFigures {
    var body = SessionFigures.Body()
    (body.pre, body.post, body.baseline) = (4, 2, 2)
    body.touches = [TouchFigures(n: 1, aim: 3, seconds: 12, peak: 4)]
    edit(&body)
    return SessionFigures(
      id: Identifier(rawValue: "w\(index)"),
      startedAt: Timestamp(milliseconds: Int64(index) * 86_400_000), mode: .touch,
      outcome: .closed, activeSeconds: 600, body: body)
  }

  private static func words(
    _ count: Int, _ edit: (Int, inout SessionFigures.Body) -> Void
  ) -> TrendWords {
    let sessions = (0..<count).map { index in session(index) { edit(index, &$0) } }
    return TrendWords(
      Trends(sessions: sessions, through: CivilDate(dayNumber: count), length: nil)
    ) { _ in nil }
  }

  @Test func aCautionStandsBesideTheNumbersThatSayTheSame() throws {
    let words = Self.words(6) { _, body in body.presence = [0, 0, 1, 0] }
    let caution = try #require(words.caution)
    #expect(caution.contains("In 4 of the last 4 touch sessions the answer was \"far away\"."))
    #expect(caution.contains("eight weeks"))
    for picture in TrendPicture.allCases {
      #expect((words.caution(beside: picture) != nil) == (picture == .presence))
    }
  }

  /// A direction in the headline is one that the page below has too, or it says of what it is one.
  @Test func noCautionContradictsThePageBelow() throws {
    let words = Self.words(20) { index, body in body.post = index < 16 ? 2 : 5 }
    #expect(words.sentences(.beforeAfter)[0].hasPrefix("Distress was usually 2 lower"))
    let caution = try #require(words.caution(beside: .beforeAfter))
    #expect(
      caution.contains(
        "In the middle of the last 4 touch sessions, distress was 1 higher afterwards."))
  }

  @Test func hardMomentsAreCountedAndToldOneByOne() {
    let words = Self.words(3) { index, body in
      body.state = .stirredUp
      body.alarms = [
        HardMoment(
          kind: index == 0 ? .rising : .high, before: .touch, distress: 7, touchSeconds: 12,
          secondsSinceTouch: 40, afterwards: .settled(130), wayBack: .movement)
      ]
    }
    let said = words.sentences(.hard).joined(separator: " ")
    #expect(said.contains("A 7 or 8: 2 times, after a touch 2."))
    #expect(said.contains("with less: it rose twice 1."))
    #expect(said.contains("2 of 2 were followed by settling in that session: with movement 2."))
    #expect(said.split(separator: "person alongside").count == 2)
    #expect(
      words.hardMomentLines == [
        "3 January 1970, after 00:00, a 7 or 8 (7); after a touch, 12 s of touch that ended 40 s before, "
          + "distress 4 at the start, stirred up, 24 hours since the last touch session. "
          + "It settled within 2:10 min, with movement.",
        "2 January 1970, after 00:00, a 7 or 8 (7); after a touch, 12 s of touch that ended 40 s before, "
          + "distress 4 at the start, stirred up, 24 hours since the last touch session. "
          + "It settled within 2:10 min, with movement.",
      ])
    #expect(Self.words(3) { _, _ in }.sentences(.hard) == ["None in these days."])
  }

  @Test func gapsAreNamedOnce() {
    func gaps(_ days: [Int], _ length: CalendarPeriod.Length?) -> String? {
      let sessions = days.map { Self.session($0) { _ in } }
      return TrendWords(
        Trends(
          sessions: sessions, through: CivilDate(dayNumber: days.last ?? 0), length: length)
      ) { _ in nil }.gaps
    }
    #expect(
      gaps([4, 5, 6, 18, 19, 20], .week) == "No session from 12 January 1970 to 18 January 1970.")
    #expect(gaps([4, 6, 8, 10, 12], .day) == "No session in 4 of 9 days.")
    #expect(gaps([4, 5, 6], .day) == nil)
  }
}
