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
    guard let stored = self[column] as DatabaseValue?, !stored.isNull else { return nil }
    guard let value = Value.fromDatabaseValue(stored) else {
      throw MalformedEntry(reason: "the column \(column) holds something else")
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
