import Foundation
import PendulateCore
import PendulateLibrary

/// A file of glimmers: one a line, or JSON.
enum GlimmerListFile {
  /// One entry of a file: a glimmer, or why it is none.
  struct Entry {
    /// The line, or the number of the entry in JSON, from 1.
    let number: Int
    let result: Result<Glimmer, Fault>
  }

  /// Why an entry cannot be kept, in words that go on after the place.
  struct Fault: Error {
    let sentence: String
  }

  /// Stands for no category at the front of a line.
  private static let noCategory = "none"

  // MARK: Text

  /// Reads lines: a glimmer each, after its category and a colon or a tab where it has one.
  ///
  /// Empty lines and lines that begin with # are skipped.
  static func readLines(_ text: String, make: (String, Glimmer.Category?) -> Glimmer) -> [Entry] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      index, raw in
      let line = (raw.hasSuffix("\r") ? raw.dropLast() : raw).trimmed
      guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
      let (words, category) = parted(line)
      if let fault = GlimmerText.fault(of: words) {
        return Entry(
          number: index + 1, result: .failure(Fault(sentence: "It \(fault.words).")))
      }
      return Entry(number: index + 1, result: .success(make(words, category)))
    }
  }

  private static func parted(_ line: String) -> (String, Glimmer.Category?) {
    guard let sign = line.firstIndex(where: { $0 == ":" || $0 == "\t" }) else { return (line, nil) }
    let name = String(line[..<sign])
    guard name == noCategory || Glimmer.Category(rawValue: name) != nil else { return (line, nil) }
    return (
      line[line.index(after: sign)...].trimmed, Glimmer.Category(rawValue: name)
    )
  }

  /// The same lines, to be read again.
  static func lines(_ glimmers: [Glimmer]) -> String {
    glimmers.map { glimmer in
      let text = OutsideText.shown(glimmer.text)
      if let category = glimmer.category { return "\(category.rawValue): \(text)\n" }
      // A front that reads as a category or a remark is kept from being one.
      let isPlain = parted(text).0 == text && !text.hasPrefix("#")
      return isPlain ? "\(text)\n" : "\(noCategory): \(text)\n"
    }.joined()
  }

  // MARK: JSON

  /// Reads `pendulate.glimmers/1`, or the glimmers of `pendulate.journal/1`.
  static func readJSON(_ text: String, make: (String, Glimmer.Category?) -> Glimmer) throws
    -> [Entry]
  {
    guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    else {
      throw CLIError(
        "The file is not JSON, or is cut off.", advice: "Export it once more.",
        status: ExitStatus.badData)
    }
    let schema = object["schema"] as? String
    guard schema == "pendulate.glimmers/1" || schema == "pendulate.journal/1",
      let glimmers = object["glimmers"] as? [Any]
    else {
      throw CLIError(
        "The file holds no glimmers: its schema is \(schema.map { "\"\($0)\"" } ?? "not told").",
        advice: "Give one of pendulate.glimmers/1 or pendulate.journal/1.",
        status: ExitStatus.badData)
    }
    return glimmers.enumerated().map { index, value in
      Entry(number: index + 1, result: glimmer(from: value, make: make))
    }
  }

  private static func glimmer(
    from value: Any, make: (String, Glimmer.Category?) -> Glimmer
  ) -> Result<Glimmer, Fault> {
    guard let fields = value as? [String: Any], let raw = fields["text"] as? String else {
      return .failure(Fault(sentence: "It has no text."))
    }
    let text = raw.trimmed
    if let fault = GlimmerText.fault(of: text) {
      return .failure(Fault(sentence: "It \(fault.words)."))
    }
    var category: Glimmer.Category?
    if let name = fields["category"] as? String {
      guard let known = Glimmer.Category(rawValue: name) else {
        return .failure(Fault(sentence: unknownCategory(name)))
      }
      category = known
    }
    guard let id = fields["id"] as? String else { return .success(make(text, category)) }
    let isPlainID = id.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
    }
    guard !id.isEmpty, id.utf8.count <= 64, isPlainID else {
      return .failure(Fault(sentence: "Its id holds something else than a-z, 0-9 and hyphens."))
    }
    return .success(
      Glimmer(
        id: id, text: text, category: category,
        addedAt: (fields["addedAt"] as? String).flatMap(Timestamp.init(rfc3339:)),
        origin: (fields["from"] as? String).flatMap(Glimmer.Origin.init(rawValue:)) ?? .added,
        needs: fields["needs"] as? String, isArchived: fields["archived"] as? Bool ?? false,
        isFavourite: fields["favourite"] as? Bool ?? false))
  }

  private static func unknownCategory(_ name: String) -> String {
    let names = Glimmer.Category.allCases.map(\.rawValue)
    let near = NearestName.suggestions(for: name, in: names)
    let advice =
      near.isEmpty
      ? "The categories are \(names.joined(separator: ", "))."
      : "Perhaps \(near.joined(separator: " or ")) was meant."
    return "There is no category \"\(OutsideText.shown(name))\". \(advice)"
  }
}
