import Glibc
import ProgramDriving

/// What to measure, and how.
struct Options {
  enum Subject: String {
    case startup
    case firstFrame = "first-frame"
    case session
    case quit
    case commit
    case glimmer
    case journal
    case scale
    case pacer
    case all
  }

  var subject = Subject.all
  var program = ".build/release/pendulate"
  var peer = Options.besideThisProgram("bare-clock")
  var runs = 20
  var arguments = "breathe soft --minutes 5"
  var keys = "wait:2"
  var windowSeconds = 20
  var pacerSeconds = 600
  var transcript: String?
  var sessions = 10_000
  var years = 14
  var seed = 1
  var folder: String?

  /// The defaults.
  init() {}

  init(arguments: [String]) throws(DrivingError) {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      switch name {
      case "--program": program = try Self.value(of: name, from: &rest)
      case "--peer": peer = try Self.value(of: name, from: &rest)
      case "--runs": runs = try Self.number(of: name, from: &rest)
      case "--arguments": self.arguments = try Self.value(of: name, from: &rest)
      case "--keys": keys = try Self.value(of: name, from: &rest)
      case "--window": windowSeconds = try Self.number(of: name, from: &rest)
      case "--seconds": pacerSeconds = try Self.number(of: name, from: &rest)
      case "--sessions": sessions = try Self.number(of: name, from: &rest)
      case "--years": years = try Self.number(of: name, from: &rest)
      case "--seed": seed = try Self.number(of: name, from: &rest)
      case "--into": folder = try Self.value(of: name, from: &rest)
      case "--transcript": transcript = try Self.value(of: name, from: &rest)
      default:
        guard let subject = Subject(rawValue: name) else {
          throw DrivingError("There is nothing named \(name).")
        }
        self.subject = subject
      }
    }
  }

  func includes(_ other: Subject) -> Bool {
    // Journals of many years take minutes to write, so they are asked for by name.
    subject == other || (subject == .all && other != .scale)
  }

  private static func value(
    of name: String, from rest: inout ArraySlice<String>
  ) throws(DrivingError) -> String {
    guard let value = rest.popFirst() else { throw DrivingError("\(name) wants a value.") }
    return value
  }

  private static func number(
    of name: String, from rest: inout ArraySlice<String>
  ) throws(DrivingError) -> Int {
    let value = try value(of: name, from: &rest)
    guard let number = Int(value), number > 0 else {
      throw DrivingError("\(name) wants a number above zero, not \(value).")
    }
    return number
  }

  private static func besideThisProgram(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let bytes = path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    let own = String(decoding: bytes, as: UTF8.self)
    return own.split(separator: "/").dropLast().reduce(into: "") { $0 += "/" + $1 } + "/" + name
  }
}
