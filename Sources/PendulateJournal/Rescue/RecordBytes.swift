import Foundation
import GRDB

/// Reads numbers from the front of bytes; beyond their end there is nothing.
struct RecordReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>, at place: Int) {
    self.bytes = bytes
    self.place = place
  }

  var position: Int { place }

  mutating func skip(_ count: Int) { place += count }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, place >= bytes.startIndex, place + count <= bytes.endIndex else { return nil }
    defer { place += count }
    return bytes[place..<(place + count)]
  }

  /// A number of one to nine bytes, seven bits in each (sqlite.org/fileformat2.html, section 1.6).
  mutating func varint() -> Int64? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard let byte = take(1)?.first else { return nil }
      if index == 8 { return Int64(bitPattern: value << 8 | UInt64(byte)) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte & 0x80 == 0 { return Int64(bitPattern: value) }
    }
    return nil
  }
}

/// The values of a record (sqlite.org/fileformat2.html, section 2.1).
enum RecordBytes {
  /// The most columns that a record of a journal could have.
  private static let mostColumns = 64

  /// The values; nil where they are none, or a text is not one.
  static func values(of bytes: ArraySlice<UInt8>) -> [DatabaseValue]? {
    var header = RecordReader(bytes, at: bytes.startIndex)
    guard let size = header.varint(), size > 0, size <= bytes.count else { return nil }
    let end = bytes.startIndex + Int(size)
    var body = RecordReader(bytes, at: end)
    var values: [DatabaseValue] = []
    while header.position < end {
      guard values.count < mostColumns, let type = header.varint(),
        let value = value(type, &body)
      else { return nil }
      values.append(value)
    }
    guard header.position == end, body.position == bytes.endIndex else { return nil }
    return values
  }

  private static func value(_ type: Int64, _ body: inout RecordReader) -> DatabaseValue? {
    switch type {
    case 0: return .null
    case 1, 2, 3, 4: return body.take(Int(type)).map { integer($0).databaseValue }
    case 5: return body.take(6).map { integer($0).databaseValue }
    case 6: return body.take(8).map { integer($0).databaseValue }
    case 7:
      return body.take(8).map { Double(bitPattern: UInt64(bitPattern: integer($0))).databaseValue }
    case 8: return Int64(0).databaseValue
    case 9: return Int64(1).databaseValue
    case 12...:
      let length = Int(type - 12) / 2
      guard let content = body.take(length) else { return nil }
      if type % 2 == 0 { return Data(content).databaseValue }
      return String(validating: content, as: UTF8.self)?.databaseValue
    default: return nil
    }
  }

  /// A number in two's complement, the greatest byte first.
  private static func integer(_ bytes: ArraySlice<UInt8>) -> Int64 {
    let isNegative = (bytes.first ?? 0) & 0x80 != 0
    return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int64($1) }
  }
}
