internal import Platform

/// A program that plays a sound file or speaks a word.
struct SoundProgram: Hashable, Sendable {
  /// The programs that are looked for, in the order in which they are preferred.
  enum Name: String, CaseIterable, Sendable {
    case pipeWire = "pw-play"
    case pulseAudio = "paplay"
    case alsa = "aplay"
    case speechDispatcher = "spd-say"
    case espeak = "espeak-ng"

    /// Those that serve a style.
    static func all(for style: CueStyle) -> [Name] {
      switch style {
      case .off, .bell: []
      case .tones: [.pipeWire, .pulseAudio, .alsa]
      case .words: [.speechDispatcher, .espeak]
      }
    }
  }

  let name: Name
  let path: String

  /// Those of a style that are there, the preferred one first.
  static func find(for style: CueStyle, in searchPath: String) -> [SoundProgram] {
    // A folder that is not given from the root means another one wherever the program is started.
    let folders = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }
    return Name.all(for: style).compactMap { name in
      folders.lazy.map { "\($0)/\(name.rawValue)" }.first(where: isProgram)
        .map { SoundProgram(name: name, path: $0) }
    }
  }

  private static func isProgram(_ path: String) -> Bool {
    (try? FileStatus(of: path))?.isFile == true && Files.allows(.running, of: path)
  }

  /// The arguments to play a file, or to speak words; a file's loudness is in its samples.
  func arguments(for sound: String, volume: Int) -> [String] {
    switch name {
    case .pipeWire, .pulseAudio: [sound]
    case .alsa: ["-q", sound]
    // Its loudness goes from -100 to 100. What it was asked to say before is dropped for the new.
    case .speechDispatcher: ["-l", "en", "-r", "-10", "-i", "\(2 * volume - 100)", sound]
    // Its loudness goes from 0 to 200; 140 words a minute is a calm pace.
    case .espeak: ["-v", "en", "-s", "140", "-a", "\(2 * volume)", sound]
    }
  }
}
