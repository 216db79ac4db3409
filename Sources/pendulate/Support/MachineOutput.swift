import Foundation
import PendulateCore

/// Results for other programs: JSON with its keys in order.
enum MachineOutput {
  // Never changed after this, and encoding reads it only.
  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  /// One value on one line.
  static func line(_ value: some Encodable) throws -> String {
    OutsideText.shownInJSON(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// An array with each item, which is JSON already, on a line of its own.
  static func list(_ items: [String]) -> String {
    items.isEmpty ? "[]" : "[\n" + items.joined(separator: ",\n") + "\n]"
  }

  /// An object of fields that are JSON already, in the order given.
  static func object(_ fields: [(key: String, json: String)]) -> String {
    "{" + fields.map { "\"\($0.key)\":\($0.json)" }.joined(separator: ",\n") + "}"
  }

  /// A length in seconds, to the millisecond.
  static func seconds(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
