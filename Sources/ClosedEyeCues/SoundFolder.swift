internal import Glibc

/// A private folder for the sounds of one run, and the files in it.
struct SoundFolder: Hashable, Sendable {
  let path: String

  /// Makes a folder that only the person can enter, in the first place that allows it.
  static func make(in places: [String]) -> SoundFolder? {
    for place in places {
      var template = Array("\(place)/pendulate-cues-XXXXXX".utf8CString)
      let isMade = template.withUnsafeMutableBufferPointer { buffer in
        // mkdtemp(3) makes it with mode 0700.
        buffer.baseAddress.map { mkdtemp($0) != nil } ?? false
      }
      if isMade {
        return SoundFolder(
          path: String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
      }
    }
    return nil
  }

  /// The file of a cue; a number, as everybody on the machine can list the arguments of a player.
  func file(of cue: EyesClosedCue) -> String {
    "\(path)/\(EyesClosedCue.all.firstIndex(of: cue) ?? 0).wav"
  }

  /// Writes the sound of a cue, unless it is there already; false if it could not be written.
  func write(_ cue: EyesClosedCue, volume: Int) -> Bool {
    let file = file(of: cue)
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return errno == EEXIST }
    let bytes = ToneSynthesis.wave(cue.notes, volume: volume)
    // The mode is set again, as a umask may have taken away what a player needs to read it.
    var isWhole = fchmod(descriptor, 0o600) == 0
    var start = 0
    while isWhole, start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 { start += count } else if errno != EINTR { isWhole = false }
    }
    if close(descriptor) != 0 { isWhole = false }
    if !isWhole { unlink(file) }
    return isWhole
  }

  /// Removes the folder with everything in it.
  func remove() {
    for cue in EyesClosedCue.all { unlink(file(of: cue)) }
    rmdir(path)
  }
}
