import Testing

@testable import TerminalGrid

/// What moves by itself never fills a slow line.
@Suite struct LinePaceTests {
  /// Frames of many sizes, asked for 20 times a second over a minute.
  @Test(arguments: [10, 100, 300, 1500, 9000])
  func overAMinuteNoMoreIsSentThanTheLineCarries(bytes: Int) {
    var pace = LinePace(Size(columns: 80, rows: 24), isSlow: false)
    var sent = 0
    for frame in 0..<1200 where pace.allowsMotion(at: .milliseconds(frame * 50)) {
      pace.count(bytes)
      sent += bytes
    }
    // A burst, and the last frame, come on top.
    #expect(sent <= 1440 * 62 + bytes, "\(sent)")
    #expect(sent >= min(bytes * 1200, 1440 * 60), "\(sent)")
  }

  @Test(arguments: [1, 100, 5000, 20000])
  func whoWaitsIsAllowedThenAndNotBefore(bytes: Int) {
    var pace = LinePace(Size(columns: 80, rows: 24), isSlow: false)
    while pace.allowsMotion(at: .zero) { pace.count(bytes) }
    let wait = pace.wait
    #expect(wait > .zero)
    let isAllowedBefore = pace.allowsMotion(at: wait - .milliseconds(2))
    let isAllowedThen = pace.allowsMotion(at: wait + .milliseconds(1))
    #expect(!isAllowedBefore && isAllowedThen && pace.wait == .zero)
  }

  @Test func aLargerWindowCarriesMoreAndASlowLineLess() {
    func burst(_ columns: Int, _ rows: Int, isSlow: Bool) -> Int {
      var pace = LinePace(Size(columns: columns, rows: rows), isSlow: isSlow)
      var sent = 0
      while pace.allowsMotion(at: .zero) {
        pace.count(100)
        sent += 100
      }
      return sent
    }
    #expect(burst(80, 24, isSlow: false) < burst(120, 36, isSlow: false))
    #expect(burst(500, 200, isSlow: false) == burst(400, 200, isSlow: false))
    #expect(burst(120, 36, isSlow: true) == 1200)
  }

  @Test func whatAFrameCostsIsWhatDiffers() {
    var before = CellGrid(size: Size(columns: 20, rows: 4))
    before.write("a quiet line", x: 2, y: 1, style: .quiet)
    var after = before
    #expect(after.bytes(since: before) == 0)
    after.write("A", x: 2, y: 1, style: .quiet)
    #expect(after.bytes(since: before) == 28)
    after.write("E", x: 13, y: 1, style: .quiet)
    #expect(after.bytes(since: before) == 36)
  }
}
