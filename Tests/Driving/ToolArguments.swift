import Glibc

/// What a tool was started with, word by word.
package struct ToolArguments {
  private var rest = CommandLine.arguments.dropFirst()

  /// Creates those of this process.
  package init() {}

  /// The next word; nil after the last.
  package mutating func next() -> String? { rest.popFirst() }

  /// The value that follows an option.
  ///
  /// - Throws: `DrivingError` where there is none.
  package mutating func value(of name: String) throws(DrivingError) -> String {
    guard let value = rest.popFirst() else { throw DrivingError("\(name) wants a value.") }
    return value
  }

  /// The number above zero that follows an option.
  ///
  /// - Throws: `DrivingError` where there is none.
  package mutating func number(of name: String) throws(DrivingError) -> Int {
    let value = try value(of: name)
    guard let number = Int(value), number > 0 else {
      throw DrivingError("\(name) wants a number above zero, not \(value).")
    }
    return number
  }

  /// The path of a program that was built beside this one.
  package static func besideThisProgram(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let bytes = path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    let own = String(decoding: bytes, as: UTF8.self)
    return own.split(separator: "/").dropLast().reduce(into: "") { $0 += "/" + $1 } + "/" + name
  }
}
