import Foundation

/// Sensation words as they stand in one column: an array of JSON.
enum SensationList {
  static func encode(_ words: [String]) throws -> String {
    if words.isEmpty { return "[]" }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(words), as: UTF8.self)
  }

  static func decode(_ text: String) throws -> [String] {
    if text == "[]" { return [] }
    do {
      return try JSONDecoder().decode([String].self, from: Data(text.utf8))
    } catch {
      throw MalformedEntry(reason: "the sensations of a check-in cannot be read")
    }
  }
}
