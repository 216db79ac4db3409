internal import PendulateCore

/// Pitches in hertz, equal temperament over A = 440 Hz.
///
/// Five notes to the octave, without half-tones, so that no two of them grate; all lie between the
/// lowest that small speakers still carry and what is heard as shrill.
private enum Pitch {
  static let lowG = 196.00
  static let lowA = 220.00
  static let c = 261.63
  static let d = 293.66
  static let e = 329.63
  static let g = 392.00
  static let a = 440.00
}

extension EyesClosedCue {
  /// The notes that tell it, one after the other; each cue has its own.
  package var notes: [Note] {
    switch self {
    case .breath(let phase): Self.notes(of: phase)
    case .stage(let stage): Self.notes(of: stage)
    }
  }

  /// Breathing in rises, breathing out falls, and a held breath stays where it is: high when full,
  /// low when empty.
  private static func notes(of phase: BreathPosition.Phase) -> [Note] {
    switch phase {
    case .inhale: [Note(from: Pitch.e, to: Pitch.a, seconds: 0.6)]
    case .hold: [Note(Pitch.a, seconds: 0.4)]
    case .sip: [Note(from: Pitch.g, to: Pitch.a, seconds: 0.3)]
    case .exhale: [Note(from: Pitch.a, to: Pitch.e, seconds: 0.7)]
    case .rest: [Note(Pitch.e, seconds: 0.4)]
    }
  }

  private static func notes(of stage: Stage) -> [Note] {
    switch stage {
    case .arrive: melody((Pitch.c, 0.4), (Pitch.e, 0.6))
    case .checkPre: melody((Pitch.e, 0.35), (Pitch.e, 0.45))
    case .choose: melody((Pitch.d, 0.35), (Pitch.e, 0.45))
    case .resource: melody((Pitch.e, 0.35), (Pitch.g, 0.35), (Pitch.a, 0.6))
    case .gate: melody((Pitch.d, 0.35), (Pitch.a, 0.55))
    // Low and short: it says that it begins, and is over.
    case .touch: melody((Pitch.lowA, 0.35))
    // Upward through a whole chord, with a long last note: the warmest of them.
    case .orient: melody((Pitch.c, 0.35), (Pitch.e, 0.35), (Pitch.g, 0.8))
    case .both: melody((Pitch.lowA, 0.4), (Pitch.e, 0.6))
    case .close: melody((Pitch.g, 0.35), (Pitch.e, 0.35), (Pitch.c, 0.8))
    case .checkPost: melody((Pitch.e, 0.35), (Pitch.d, 0.45))
    case .rest: melody((Pitch.c, 0.9))
    // For when it is much: slow and steady, no jumps.
    case .high: melody((Pitch.c, 0.5), (Pitch.c, 0.5), (Pitch.e, 0.6))
    case .stop: melody((Pitch.c, 0.5), (Pitch.lowG, 0.8))
    case .numb: melody((Pitch.d, 0.35), (Pitch.g, 0.6))
    case .silent: melody((Pitch.c, 0.4), (Pitch.c, 0.6))
    case .later: melody((Pitch.a, 0.35), (Pitch.g, 0.5))
    }
  }

  private static func melody(_ notes: (pitch: Double, seconds: Double)...) -> [Note] {
    notes.map { Note($0.pitch, seconds: $0.seconds) }
  }
}
