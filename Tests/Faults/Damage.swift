import Glibc
import PendulateCore
import ProgramDriving

/// What is not as it was left.
enum Damage: CustomStringConvertible {
  /// One bit of the journal is another.
  case flippedBit(byte: Int, bit: Int)
  /// The journal ends early.
  case cut(length: Int)
  /// Something else stands in the place of a file.
  case inTheWay(Thing, of: String)

  /// What may stand in a file's place.
  enum Thing: CaseIterable {
    case folder, fifo, danglingLink, nullDevice, fullDevice, circle, binary, huge, nested
  }

  private static let files = [
    "journal.sqlite", "journal.sqlite-wal", "config.yaml", "glimmers.yaml", "prompts.yaml",
    "limits.yaml", "support.txt", "plan.txt", "window.txt", "practices", "patterns", "session.lock",
  ]

  static func any(_ run: Int, sample: [UInt8], _ random: inout SeededGenerator) -> Damage {
    switch run % 3 {
    case 0:
      .flippedBit(
        byte: Int.random(in: 0..<sample.count, using: &random),
        bit: Int.random(in: 0..<8, using: &random))
    case 1: .cut(length: Int.random(in: 0..<sample.count, using: &random))
    default:
      .inTheWay(
        Thing.allCases.randomElement(using: &random) ?? .folder,
        of: files.randomElement(using: &random) ?? "config.yaml")
    }
  }

  /// The bytes that are to be there afterwards, in the journal's place or beside it; nil where the
  /// journal is not what was damaged.
  func journal(of sample: [UInt8]) -> [UInt8]? {
    switch self {
    case .flippedBit(let byte, let bit):
      var bytes = sample
      bytes[byte] ^= 1 << UInt8(bit)
      return bytes
    case .cut(let length): return Array(sample.prefix(length))
    case .inTheWay: return nil
    }
  }

  var description: String {
    switch self {
    case .flippedBit(let byte, let bit): "bit \(bit) of byte \(byte) flipped"
    case .cut(let length): "the journal cut after \(length) bytes"
    case .inTheWay(let thing, let file): "\(thing) in the place of \(file)"
    }
  }

  /// Does it to a folder that has a journal of these bytes.
  func apply(in folder: DataFolder, journal sample: [UInt8]) throws(DrivingError) {
    if let bytes = journal(of: sample) {
      try folder.write(bytes, to: "journal.sqlite")
    } else if case .inTheWay(let thing, let file) = self {
      let path = "\(folder.path)/\(file)"
      unlink(path)
      try thing.put(at: path, named: file, in: folder)
    }
  }
}

extension Damage.Thing {
  fileprivate func put(
    at path: String, named name: String, in folder: DataFolder
  ) throws(DrivingError) {
    switch self {
    case .folder: mkdir(path, 0o700)
    case .fifo: mkfifo(path, 0o600)
    case .danglingLink: symlink("\(folder.path)/nowhere", path)
    case .nullDevice: symlink("/dev/null", path)
    case .fullDevice: symlink("/dev/full", path)
    case .circle: symlink(path, path)
    case .binary: try folder.write((0..<20_000).map { UInt8($0 * 7 % 256) }, to: name)
    case .huge: try folder.write(Array(repeating: 0x61, count: 40_000_000), to: name)
    case .nested: try folder.write(Array(String(repeating: "[", count: 200_000).utf8), to: name)
    }
  }
}
