import PendulateCore
import Testing

@testable import ClosedEyeCues

@MainActor @Suite struct BellCueTests {
  let fake: FakePlayers

  init() throws {
    fake = try FakePlayers()
  }

  @Test func theBellRingsAtOnceAndThenItsCount() async {
    let player = fake.player(.bell)
    player.play(.breath(.exhale))
    #expect(fake.rings == 1)
    await fake.wait("it did not ring three times") { fake.rings == 3 }
    player.play(.breath(.inhale))
    #expect(fake.rings == 4)
    player.close()
    player.play(.breath(.inhale))
    #expect(fake.rings == 4)
    #expect(fake.troubles.isEmpty)
  }

  @Test func aNewCueEndsTheCountButABreathDoesNotEndAStage() async {
    let player = fake.player(.bell)
    player.play(.breath(.exhale))
    player.play(.stage(.touch))
    #expect(fake.rings == 2)
    player.play(.breath(.exhale))
    #expect(fake.rings == 2)
    await fake.wait("the stage was not counted") { fake.rings == 3 }
    // Two of the stage are over, so the breath is told again.
    player.play(.breath(.inhale))
    #expect(fake.rings == 4)
    player.play(.stage(.rest))
    #expect(fake.rings == 4)
  }

  @Test func silenceEndsTheCount() {
    let player = fake.player(.bell)
    player.play(.stage(.orient))
    player.silence()
    player.play(.breath(.inhale))
    #expect(fake.rings == 2)
  }

  @Test func aMissingTerminalIsToldOnce() async {
    let player = fake.player(.bell, hasBell: false)
    player.play(.breath(.inhale))
    player.play(.breath(.exhale))
    await fake.wait("nothing was said of it") { !fake.troubles.isEmpty }
    #expect(
      fake.troubles == [
        "No bell: there is no terminal to ring it in; choose cues: tones or words."
      ])
  }
}
