import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// What is told to somebody who does not look.
@Suite struct EyesClosedCueTests {
  private func breathing(minutes: Int? = nil) -> Player {
    var player = Player()
    var request = BreathingRequest(.pattern(player.model.content.patterns[0]))
    request.minutes = minutes
    player.carryOut(player.model.startBreathing(request, at: player.stamp))
    return player
  }

  @Test func everySpanOfTheBreathHasItsExactMoment() {
    var player = breathing()
    var told: [BreathPosition.Phase] = []
    var moments: [Moment] = []
    for _ in 0..<4 {
      told += [player.model.eyesClosedCue(at: player.moment)?.breath?.phase].compactMap { $0 }
      guard let next = player.model.nextEyesClosedCue(after: player.moment) else { break }
      moments.append(next)
      player.moment = next
    }
    #expect(told == [.inhale, .exhale, .inhale, .exhale])
    #expect(moments == [.seconds(4), .seconds(10), .seconds(14), .seconds(20)])
    #expect(player.model.eyesClosedCue(at: .seconds(10))?.breath?.cycle == 1)
  }

  @Test func aPauseAndTheNeutralScreenAreSilent() {
    var player = breathing()
    player.type("p")
    #expect(player.model.eyesClosedCue(at: .seconds(5)) == nil)
    #expect(player.model.nextEyesClosedCue(after: .seconds(5)) == nil)
    player.type("p")
    #expect(player.model.eyesClosedCue(at: .seconds(5)) != nil)
    player.type("h")
    #expect(player.model.eyesClosedCue(at: .seconds(5)) == nil)
    #expect(player.model.nextEyesClosedCue(after: .seconds(5)) == nil)
  }

  @Test func atHomeThereIsNothingToTell() {
    #expect(Player().model.eyesClosedCue(at: .start) == nil)
    #expect(Player().model.nextEyesClosedCue(after: .start) == nil)
  }

  @Test func eachStageIsToldAndATouchOnlyWhereItBegins() {
    var player = Player()
    player.start()
    #expect(player.model.eyesClosedCue(at: player.moment)?.stage == .arrive)
    player.reachGate()
    #expect(player.model.eyesClosedCue(at: player.moment)?.stage == .gate)
    player.type("t")
    let touch = player.model.eyesClosedCue(at: player.moment)
    #expect(touch?.stage == .touch)
    for _ in 0..<8 {
      player.wait(1)
      #expect(player.model.eyesClosedCue(at: player.moment) == touch)
      #expect(player.model.nextEyesClosedCue(after: player.moment) == nil)
    }
    player.wait(4)
    let orient = player.model.eyesClosedCue(at: player.moment)
    #expect(orient?.stage == .orient)
    #expect(orient?.swing == touch?.swing)
    player.type("h")
    #expect(player.model.eyesClosedCue(at: player.moment) == nil)
  }

  @Test func aPacedBreathIsToldThoughNoneIsDrawn() {
    var player = Player()
    player.start()
    player.settleIn()
    player.model.breathShape = .none
    for _ in 0..<60 where player.model.sessionScreen?.pacedBreath == nil { player.wait(1) }
    #expect(player.stage == .resource)
    #expect(player.model.moving(at: player.moment).breathPhase == nil)
    #expect(player.model.eyesClosedCue(at: player.moment)?.breath?.phase == .inhale)
    let next = player.model.nextEyesClosedCue(after: player.moment)
    #expect(next.map { $0 - player.moment <= .seconds(4) } == true)
    if let next { #expect(player.model.eyesClosedCue(at: next)?.breath?.phase == .exhale) }
    player.type("p")
    #expect(player.model.eyesClosedCue(at: player.moment) == nil)
  }
}
