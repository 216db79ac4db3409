import TerminalGrid
import Testing

/// Whole journeys against what was recorded of them: every frame, every line, every effect.
@Suite struct JourneyTests {
  @Test(arguments: Journey.drawn)
  func everyFrameIsAsRecorded(journey: Journey) {
    for size in journey.sizes {
      expectRecording(
        JourneyRecording.drawn(journey, size: size),
        named: "\(journey.name)-\(size.columns)x\(size.rows).drawn")
    }
  }

  @Test(arguments: Journey.spoken)
  func everyLineIsAsRecorded(journey: Journey) {
    expectRecording(JourneyRecording.spoken(journey), named: "\(journey.name).spoken")
  }
}
