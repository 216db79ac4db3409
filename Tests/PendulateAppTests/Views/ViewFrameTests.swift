import TerminalGrid
import Testing

@testable import PendulateApp

@Suite struct ViewFrameTests {
  @Test(arguments: ViewSample.framed, [(80, 24), (50, 15), (20, 6)])
  func viewsLookAsRecorded(_ sample: ViewSample, _ size: (Int, Int)) {
    let grid = frame(size.0, size.1) { sample.draw($0, &$1, .unicode) }
    expectFrame(grid, named: "\(sample.name)-\(size.0)x\(size.1)")
  }

  @Test(
    arguments: ViewSample.framed.filter { ["home", "body-front", "summary"].contains($0.name) })
  func viewsLookAsRecordedInSevenBits(_ sample: ViewSample) {
    let grid = frame(80, 24) { sample.draw($0, &$1, .ascii) }
    expectFrame(grid, named: "\(sample.name)-80x24-ascii")
  }

  @Test(
    arguments: ViewSample.framed.filter { ["home", "distress", "body-front"].contains($0.name) })
  func viewsLookAsRecordedInALargeWindow(_ sample: ViewSample) {
    let grid = frame(160, 50) { sample.draw($0, &$1, .unicode) }
    expectFrame(grid, named: "\(sample.name)-160x50")
  }
}
