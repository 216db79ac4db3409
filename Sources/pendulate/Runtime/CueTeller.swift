import ClosedEyeCues
import PendulateApp
import PendulateCore

/// Tells what is new to somebody who does not look: each stage, and each span of the breath.
@MainActor final class CueTeller {
  /// In a faster rehearsal the breath is no breath any more, and only stages are told.
  static let fastestBreath = 4

  /// Takes the sentence about a player that is missing or fails, once.
  var onTrouble: ((String) -> Void)?

  private let tellsBreath: Bool
  private var player: CuePlayer?
  private var last: AudibleMoment?
  private var trouble: String?

  /// Creates one that rings the bell with a closure, which says whether there is one.
  init(style: CueStyle, volume: Int, speed: Int, ring: @escaping () -> Bool) {
    tellsBreath = speed <= Self.fastestBreath
    player = CuePlayer(
      style: style, volume: volume, stageTitle: StageWords.title, ring: ring,
      onTrouble: { [weak self] in self?.take(trouble: $0) })
  }

  /// Tells what is new since the last time, after it was shown.
  func follow(_ model: Model, at moment: Moment) {
    let now = model.eyesClosedCue(at: moment)
    defer { last = now }
    if model.isHidden { player?.silence() }
    if let cue = Self.cue(from: last, to: now, tellsBreath: tellsBreath) { player?.play(cue) }
    guard let sentence = trouble, !(now?.stage?.touchesDifficulty ?? false) else { return }
    trouble = nil
    onTrouble?(sentence)
  }

  /// When the next breath is to be told; nil if none is.
  func nextWake(of model: Model, now: Moment) -> Moment? {
    tellsBreath ? model.nextEyesClosedCue(after: now) : nil
  }

  /// Ends all sound until the program goes on.
  func rest() {
    last = nil
    player?.rest()
  }

  /// Ends all sound, and removes what was written.
  func close() {
    player?.close()
    player = nil
  }

  /// What is to be told when one moment follows another: a stage before the breath in it.
  static func cue(
    from old: AudibleMoment?, to new: AudibleMoment?, tellsBreath: Bool
  ) -> EyesClosedCue? {
    guard let new else { return nil }
    if let stage = new.stage, stage != old?.stage || new.swing != old?.swing {
      return .stage(stage)
    }
    guard tellsBreath, let breath = new.breath else { return nil }
    // A change of pattern counts the breaths anew, and the same span is not told twice for it.
    if let told = old?.breath, told.phase == breath.phase, told.cycle >= breath.cycle { return nil }
    return .breath(breath.phase)
  }

  /// Keeps the sentence until a moment at which reading it disturbs nothing.
  private func take(trouble sentence: String) {
    if last?.stage?.touchesDifficulty ?? false {
      trouble = sentence
    } else {
      onTrouble?(sentence)
    }
  }
}
