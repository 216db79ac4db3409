import GRDB
import PendulateCore

/// Reads columns without trust: a file that somebody edited by hand must not end the program.
extension Row {
  func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    guard let value: Value = try optional(column) else {
      throw MalformedEntry(reason: "the column \(column) is empty")
    }
    return value
  }

  func optional<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
    guard let stored = self[column] as DatabaseValue? else { return nil }
    return try Self.converted(stored, column: column)
  }

  /// The same by the place of the column, which is quicker where there are many rows.
  func optional<Value: DatabaseValueConvertible>(at index: Int) throws -> Value? {
    try Self.converted(self[index] as DatabaseValue, column: "\(index + 1)")
  }

  func value<Value: DatabaseValueConvertible>(at index: Int) throws -> Value {
    guard let value: Value = try optional(at: index) else {
      throw MalformedEntry(reason: "the column \(index + 1) is empty")
    }
    return value
  }

  private static func converted<Value: DatabaseValueConvertible>(
    _ stored: DatabaseValue, column: @autoclosure () -> String
  ) throws -> Value? {
    if stored.isNull { return nil }
    guard let value = Value.fromDatabaseValue(stored) else {
      throw MalformedEntry(reason: "the column \(column()) holds something else")
    }
    return value
  }

  func word<Word: RawRepresentable>(_ column: String) throws -> Word?
  where Word.RawValue == String {
    guard let text: String = try optional(column) else { return nil }
    guard let word = Word(rawValue: text) else {
      throw MalformedEntry(reason: "the column \(column) holds an unknown word")
    }
    return word
  }

  func required<Word: RawRepresentable>(_ column: String) throws -> Word
  where Word.RawValue == String {
    guard let word: Word = try word(column) else {
      throw MalformedEntry(reason: "the column \(column) is empty")
    }
    return word
  }

  func identifier(_ column: String) throws -> Identifier {
    Identifier(rawValue: try value(column))
  }

  func timestamp(_ column: String) throws -> Timestamp {
    Timestamp(
      milliseconds: try value(column), utcOffsetSeconds: try value("utcOffsetSeconds"))
  }
}
