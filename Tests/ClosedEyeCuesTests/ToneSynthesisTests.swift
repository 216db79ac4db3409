import PendulateCore
import Testing

@testable import ClosedEyeCues

@Suite struct ToneSynthesisTests {
  private func loudest(_ samples: [Int16]) -> Int {
    samples.map { abs(Int($0)) }.max() ?? 0
  }

  /// How far each sample is from the one before; silence comes before the first.
  private func steps(_ samples: [Int16]) -> [Int] {
    var last = 0
    return samples.map { sample in
      defer { last = Int(sample) }
      return abs(Int(sample) - last)
    }
  }

  @Test(arguments: EyesClosedCue.all)
  func noToneIsLoudLongOrClicks(cue: EyesClosedCue) {
    let samples = ToneSynthesis.samples(cue.notes, volume: 100)
    #expect(loudest(samples) > 12_000)
    // 6 dB below full scale.
    #expect(loudest(samples) <= 16_422)
    let seconds = Double(samples.count) / Double(ToneSynthesis.sampleRate)
    #expect(seconds < (cue.tellsStage ? 1.8 : 0.8))
    // The slope of the highest pitch with its overtones, and no more, from silence into silence.
    let steps = steps(samples)
    #expect((steps.max() ?? 0) < 3000)
    #expect(steps.first == 0)
    #expect(steps.suffix(500).allSatisfy { $0 == 0 })
  }

  @Test(arguments: EyesClosedCue.all)
  func everyNoteSwellsWithoutStartling(cue: EyesClosedCue) {
    #expect(ToneSynthesis.attack >= 0.04)
    let samples = ToneSynthesis.samples(cue.notes, volume: 100)
    let onset = samples.prefix(Int(0.04 * Double(ToneSynthesis.sampleRate)))
    #expect(loudest(Array(onset.prefix(onset.count / 4))) < loudest(samples) / 8)
    #expect(loudest(Array(onset.prefix(onset.count / 2))) < loudest(samples) / 3)
    #expect(cue.notes.allSatisfy { $0.seconds > ToneSynthesis.attack + ToneSynthesis.release })
  }

  @Test func volumeIsLoudnessAsItIsFelt() {
    let peaks = stride(from: 0, through: 100, by: 10).map {
      loudest(ToneSynthesis.samples(EyesClosedCue.stage(.orient).notes, volume: $0))
    }
    #expect(peaks[0] == 0)
    #expect(zip(peaks, peaks.dropFirst()).allSatisfy { $0 < $1 })
    // Half as loud is 10 dB less.
    let ratio = ToneSynthesis.amplitude(volume: 50) / ToneSynthesis.amplitude(volume: 100)
    #expect((0.31...0.32).contains(ratio))
    #expect(ToneSynthesis.amplitude(volume: -5) == 0)
    #expect(ToneSynthesis.amplitude(volume: 1000) == ToneSynthesis.ceiling)
  }

  /// Crossings of zero in a part of a tone, which go with its pitch.
  private func crossings(_ samples: ArraySlice<Int16>) -> Int {
    zip(samples, samples.dropFirst()).filter { ($0 < 0) != ($1 < 0) }.count
  }

  @Test func inRisesHoldStaysAndOutFalls() {
    func change(_ phase: BreathPosition.Phase) -> Int {
      let samples = ToneSynthesis.samples(EyesClosedCue.breath(phase).notes, volume: 100)
      let sounding = samples.dropLast(samples.count / 5)
      return crossings(sounding.suffix(2200)) - crossings(sounding.prefix(2200))
    }
    #expect(change(.inhale) > 10)
    #expect(change(.sip) > 3)
    #expect(abs(change(.hold)) <= 1)
    #expect(change(.exhale) < -10)
    #expect(abs(change(.rest)) <= 1)
  }

  @Test func theBytesAreAWaveFile() throws {
    let notes = EyesClosedCue.stage(.touch).notes
    let bytes = ToneSynthesis.wave(notes, volume: 40)
    func number(_ offset: Int, _ count: Int) -> Int {
      bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    func text(_ offset: Int) -> String {
      String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
    }
    #expect([text(0), text(8), text(12), text(36)] == ["RIFF", "WAVE", "fmt ", "data"])
    #expect(number(4, 4) == bytes.count - 8)
    #expect([number(16, 4), number(20, 2), number(22, 2)] == [16, 1, 1])
    #expect([number(24, 4), number(28, 4)] == [22_050, 44_100])
    #expect([number(32, 2), number(34, 2)] == [2, 16])
    #expect(number(40, 4) == bytes.count - 44)
    let samples = ToneSynthesis.samples(notes, volume: 40)
    #expect(bytes.count == 44 + samples.count * 2)
    #expect(Int16(truncatingIfNeeded: number(44 + 2 * 3000, 2)) == samples[3000])
  }
}
