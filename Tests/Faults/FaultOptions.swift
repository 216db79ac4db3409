import Glibc
import ProgramDriving

/// Which suites are run, and how.
struct FaultOptions {
  var suites: [any FaultSuite.Type] = []
  var isSmoke = false
  var runs: Int?
  var seed = UInt64.random(in: 1...UInt64(UInt32.max))
  var program = Self.besideThisProgram("pendulate")

  init(_ arguments: [String]) throws(DrivingError) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--smoke": isSmoke = true
      case "--runs": runs = Int(try Self.number(of: word, from: &rest))
      case "--seed": seed = try Self.number(of: word, from: &rest)
      case "--program": program = try Self.value(of: word, from: &rest)
      case "all": suites = FaultSuites.all
      default:
        guard let suite = FaultSuites.all.first(where: { $0.name == word }) else {
          throw DrivingError("There is nothing named \(word).")
        }
        suites.append(suite)
      }
    }
    guard !suites.isEmpty else { throw DrivingError("Which suite?") }
  }

  private static func value(
    of name: String, from rest: inout ArraySlice<String>
  ) throws(DrivingError) -> String {
    guard let value = rest.popFirst() else { throw DrivingError("\(name) wants a value.") }
    return value
  }

  private static func number(
    of name: String, from rest: inout ArraySlice<String>
  ) throws(DrivingError) -> UInt64 {
    let value = try value(of: name, from: &rest)
    guard let number = UInt64(value), number > 0, number < UInt64(Int.max) else {
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
