import PendulateCore
import Testing

@testable import ClosedEyeCues

@Suite struct EyesClosedCueTests {
  @Test func everySpanAndStageHasATuneOfItsOwn() {
    #expect(EyesClosedCue.all.count == BreathPosition.Phase.allCases.count + Stage.allCases.count)
    #expect(Set(EyesClosedCue.all).count == EyesClosedCue.all.count)
    #expect(Set(EyesClosedCue.all.map(\.notes)).count == EyesClosedCue.all.count)
    let pitches = EyesClosedCue.all.flatMap(\.notes).flatMap { [$0.from, $0.to] }
    #expect(pitches.allSatisfy { (190...450).contains($0) })
  }

  @Test func touchIsTheLowestAndShortestOfTheStages() {
    func length(_ cue: EyesClosedCue) -> Double { cue.notes.map(\.seconds).reduce(0, +) }
    let touch = EyesClosedCue.stage(.touch)
    let others = Stage.allCases.filter { $0 != .touch }.map(EyesClosedCue.stage)
    #expect(others.allSatisfy { length($0) > length(touch) })
    #expect(touch.notes.allSatisfy { $0.from <= 220 })
  }

  @Test func theBellCountsTheBreathAndTheStages() {
    let breath = [BreathPosition.Phase.inhale, .hold, .sip, .exhale, .rest]
    #expect(breath.map { EyesClosedCue.breath($0).bellCount } == [1, 2, 1, 3, 2])
    let told: [Stage: Int] = [
      .resource: 1, .touch: 2, .orient: 3, .both: 4, .close: 5, .high: 6, .numb: 6, .stop: 6,
      .silent: 6,
    ]
    for stage in Stage.allCases {
      #expect(EyesClosedCue.stage(stage).bellCount == told[stage] ?? 0)
      #expect(EyesClosedCue.stage(stage).bellSpacing == .milliseconds(600))
    }
    #expect(EyesClosedCue.breath(.exhale).bellSpacing == .milliseconds(250))
  }

  @Test func theWordsAreThoseOfTheScreenAndNoOthers() {
    let words = EyesClosedCue.all.map { $0.words(stageTitle: { "title of \($0.rawValue)" }) }
    #expect(words.prefix(5) == ["in", "hold", "in", "out", "hold"])
    #expect(words.dropFirst(5) == Stage.allCases.map { "title of \($0.rawValue)" }[...])
  }

  @Test func nothingIsToldUnlessChosen() {
    #expect(CueStyle.allCases.map(\.rawValue) == ["off", "bell", "tones", "words"])
    #expect(SoundProgram.Name.all(for: .off).isEmpty)
  }
}
