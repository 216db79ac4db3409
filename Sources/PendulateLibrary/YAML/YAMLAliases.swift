/// References to a value elsewhere in a file (YAML 1.2, section 3.2.2.2): each may hold others, so that
/// a few lines can stand for more nodes than anybody could read.
enum YAMLAliases {
  /// The most that are followed.
  static let most = 8
  /// The most bytes of a file in which any are followed.
  static let mostBytes = 100_000

  /// What is said of a file with too many of them; nil where they can be followed.
  ///
  /// It looks for what could be one, without reading the form of the file: what would be mistaken for
  /// many of them holds names marked with `&` as well as with `*`.
  static func fault(in text: String, file: String) -> ContentFault? {
    var anchors = 0
    var aliases: [Int] = []
    var line = 1
    var before = UInt8(ascii: "\n")
    var bytes = text.utf8.makeIterator()
    var byte = bytes.next()
    while let this = byte {
      let next = bytes.next()
      if this == UInt8(ascii: "\n") { line += 1 }
      if isGap(before), let next, isOfName(next) {
        if this == UInt8(ascii: "&") { anchors += 1 }
        if this == UInt8(ascii: "*") { aliases.append(line) }
      }
      before = this
      byte = next
    }
    guard anchors > 0, !aliases.isEmpty, aliases.count > most || text.utf8.count > mostBytes else {
      return nil
    }
    return ContentFault(
      file: file, line: aliases[0], column: 1,
      message: "The file refers to other places in it (*) more often than is followed.",
      advice: "Write the values out in their place.")
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "[") || byte == UInt8(ascii: ",")
      || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ":")
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "*") && byte != UInt8(ascii: "&")
  }
}
