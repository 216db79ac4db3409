import PendulateCore
import Testing

/// A preview ends, whatever is answered to everything for ever.
@Suite struct RehearsalEndTests {
  @Test(arguments: Presence.allCases)
  func theSameAnswersForEverEnd(presence: Presence) throws {
    for distress in 0...10 {
      for choice in ["t", "stay", "+", "c"] {
        let number = "\(distress)*"
        let run = try rehearse(
          "pre=\(number),presence=\(presence.rawValue)*,state=mixed*,gate=\(number),go=\(choice)*,"
            + "peak=\(number),settled=\(number),both=yes*,more=stay*,post=\(number),ladder=notNow*")
        #expect(run.session.outcome != nil)
        #expect(run.activeSeconds < 3 * 3600, "\(distress) \(choice)")
      }
    }
  }
}
