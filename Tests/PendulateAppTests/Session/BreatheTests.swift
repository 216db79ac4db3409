import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

@Suite struct BreatheTests {
  private func breathing(
    columns: Int = 80, rows: Int = 24, minutes: Int? = nil,
    prepare: (inout Model) -> Void = { _ in }
  ) -> Player {
    var player = Player(columns: columns, rows: rows, prepare: prepare)
    var request = BreathingRequest(.pattern(player.model.content.patterns[0]))
    request.minutes = minutes
    player.carryOut(player.model.startBreathing(request, at: player.stamp))
    return player
  }

  private func running(_ player: Player) -> BreatheScreen? {
    if case .breathe(let breathing) = player.model.screen { breathing } else { nil }
  }

  @Test(arguments: [(80, 24), (50, 15), (20, 6), (160, 50)])
  func theScreenAndThePaceInEverySize(columns: Int, rows: Int) {
    var player = breathing(columns: columns, rows: rows, minutes: 5)
    player.wait(2)
    player.press(.character("+"))
    expectFrame(
      player.model.frame(at: player.stamp, glyphs: .unicode), named: "breathe-\(columns)x\(rows)")
    player.press(.character("o"), .character(" "))
    expectFrame(
      player.model.frame(at: player.stamp, glyphs: .unicode),
      named: "breathe-pace-\(columns)x\(rows)")
  }

  @Test func slowerAndFasterByFivePercentWithoutAJump() throws {
    var player = breathing()
    player.wait(1.5)
    let before = try #require(running(player)?.course?.position(at: player.moment))
    player.press(.character("+"))
    let course = try #require(running(player)?.course)
    let after = course.position(at: player.moment)
    #expect(abs(before.fullness - after.fullness) < 0.001)
    #expect(course.pattern.inhale == .milliseconds(4200))
    player.press(.character("-"), .character("-"))
    #expect(running(player)?.course?.pattern.exhale == .milliseconds(5700))
    player.press(.character("0"))
    #expect(running(player)?.course?.pattern.inhale == .seconds(4))
  }

  @Test func sixTapsFindThePaceAndItIsKept() {
    var player = breathing()
    player.press(.character("o"))
    for _ in 0..<6 {
      player.press(.enter)
      player.wait(6)
    }
    #expect(player.model.person.preferences.ownPace == BreathPace(.seconds(6)))
    #expect(player.effects.contains(.journal(.preference(.ownPace(BreathPace(.seconds(6)))))))
  }

  @Test func itEndsWithAWholeBreathAfterItsMinutes() {
    var player = breathing(minutes: 1) { $0.options.endsWithSession = true }
    player.wait(59)
    #expect(running(player) != nil)
    player.wait(12)
    #expect(running(player) == nil)
    let end = player.records.last
    #expect(end?.event == .sessionEnd)
    // Six breaths of ten seconds are a minute exactly.
    #expect(end?.t == 60)
    #expect(end?.outcome == .closed)
  }

  @Test func aGlanceLeavesNothingInTheJournal() {
    var player = breathing()
    player.wait(19)
    player.press(.character("q"))
    #expect(player.records.isEmpty)
    player = breathing()
    player.wait(21)
    player.press(.character("q"))
    #expect(player.records.map(\.event) == [.sessionStart, .pacer, .pacer, .sessionEnd])
    #expect(player.records.first?.plan?.mode == .breathe)
  }

  @Test func aHoldIsAskedAboutBeforeItBegins() {
    var player = Player()
    let box = BreathPattern(
      id: "box", name: "Box", inhale: .seconds(4), second: .seconds(4), exhale: .seconds(4),
      rest: .seconds(4))
    player.carryOut(
      player.model.startBreathing(BreathingRequest(.pattern(box)), at: player.stamp))
    #expect(player.screen.contains("Before holding the breath"))
    player.press(.enter)
    #expect(running(player)?.course?.pattern.hasHolds == false)
  }
}
