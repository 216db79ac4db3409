internal import Platform

/// A private folder for the sounds of one run, and the files in it.
struct SoundFolder: Hashable, Sendable {
  let path: String

  /// Makes a folder that only the person can enter, in the first place that allows it.
  static func make(in places: [String]) -> SoundFolder? {
    for place in places {
      if let path = try? Folders.makeTemporary(beginning: "\(place)/pendulate-cues-") {
        return SoundFolder(path: path)
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
    let descriptor: FileDescriptor
    do throws(SystemError) {
      descriptor = try FileDescriptor.open(file, for: .writing, .makingAnew)
    } catch {
      return error == .alreadyThere
    }
    var isWhole = Self.write(ToneSynthesis.wave(cue.notes, volume: volume), to: descriptor)
    if descriptor.close() != nil { isWhole = false }
    if !isWhole { try? Files.remove(file) }
    return isWhole
  }

  private static func write(_ bytes: [UInt8], to file: FileDescriptor) -> Bool {
    do throws(SystemError) {
      // The mode is set again, as a umask may have taken away what a player needs to read it.
      try file.setPermissions(.ownersFile)
      try file.writeAll(bytes)
      return true
    } catch {
      return false
    }
  }

  /// Removes the folder with everything in it.
  func remove() {
    for cue in EyesClosedCue.all { try? Files.remove(file(of: cue)) }
    try? Folders.remove(path)
  }
}
