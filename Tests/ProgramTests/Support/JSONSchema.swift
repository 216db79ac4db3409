import Foundation
import PendulateLibrary

/// Looks whether a value has the form that a JSON Schema names, and has nothing beside it.
///
/// It knows the words that our schemas use (draft 2020-12, core and validation), and is stricter than
/// they are: a field that no schema names is a fault, so that none is added without its description.
struct JSONSchema {
  private typealias Object = [String: Any]
  private let documents: [String: Object]

  /// Those that are shipped.
  static var shipped: JSONSchema {
    get throws { try JSONSchema(OutputSchemas.names.compactMap(OutputSchemas.text)) }
  }

  init(_ texts: [String]) throws {
    var documents: [String: Object] = [:]
    for text in texts {
      let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object ?? [:]
      documents[document["$id"] as? String ?? ""] = document
    }
    self.documents = documents
  }

  /// What is wrong with a document that names its schema; empty where nothing is.
  func faults(in text: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    let name = ((value as? Object)?["schema"] as? String) ?? ""
    let id = "urn:" + name.replacing(".", with: ":").replacing("/", with: ":")
    guard let schema = documents[id] else { return ["there is no schema for \(name)"] }
    return faults(value, schema, in: id, at: "")
  }

  private func faults(_ value: Any, _ schema: Object, in id: String, at place: String) -> [String] {
    var found: [String] = []
    var named: Set<String> = []
    check(value, schema, in: id, at: place, &found, &named)
    for key in ((value as? Object)?.keys.sorted() ?? []) where !named.contains(key) {
      found.append("\(place)/\(key) is not described")
    }
    return found
  }

  private func check(
    _ value: Any, _ schema: Object, in id: String, at place: String, _ found: inout [String],
    _ named: inout Set<String>
  ) {
    if let reference = schema["$ref"] as? String {
      guard let (target, home) = resolve(reference, in: id) else {
        return found.append("\(place): \(reference) leads nowhere")
      }
      check(value, target, in: home, at: place, &found, &named)
    }
    for part in schema["allOf"] as? [Object] ?? [] {
      check(value, part, in: id, at: place, &found, &named)
    }
    if let choices = schema["anyOf"] as? [Object],
      !choices.contains(where: { faults(value, $0, in: id, at: place).isEmpty })
    {
      found.append("\(place) is none of its choices: \(value)")
    }
    if let choices = schema["enum"] as? [String],
      !choices.contains(where: { $0 == value as? String })
    {
      found.append("\(place) is not one of the words: \(value)")
    }
    if let only = schema["const"] as? String, only != value as? String {
      found.append("\(place) is not \(only)")
    }
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { Self.isOf($0, value) }) {
      return found.append("\(place) is no \(types.joined(separator: " or ")): \(value)")
    }
    checkSize(value, schema, at: place, &found)
    checkParts(value, schema, in: id, at: place, &found, &named)
  }

  private func checkSize(_ value: Any, _ schema: Object, at place: String, _ found: inout [String])
  {
    if let number = (value as? NSNumber)?.doubleValue {
      if let least = schema["minimum"] as? Double, number < least {
        found.append("\(place) is below \(least)")
      }
      if let most = schema["maximum"] as? Double, number > most {
        found.append("\(place) is above \(most)")
      }
    }
    guard let text = value as? String else { return }
    if let pattern = schema["pattern"] as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      found.append("\(place) does not look right: \(text)")
    }
    if let least = schema["minLength"] as? Int, text.count < least {
      found.append("\(place) is too short")
    }
  }

  private func checkParts(
    _ value: Any, _ schema: Object, in id: String, at place: String, _ found: inout [String],
    _ named: inout Set<String>
  ) {
    if let item = schema["items"] as? Object {
      for (index, part) in (value as? [Any] ?? []).enumerated() {
        found += faults(part, item, in: id, at: "\(place)/\(index)")
      }
    }
    guard let object = value as? Object else { return }
    for key in schema["required"] as? [String] ?? [] where object[key] == nil {
      found.append("\(place)/\(key) is missing")
    }
    for (key, part) in schema["properties"] as? [String: Object] ?? [:] {
      named.insert(key)
      if let value = object[key] { found += faults(value, part, in: id, at: "\(place)/\(key)") }
    }
  }

  private func resolve(_ reference: String, in id: String) -> (Object, String)? {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let home = parts[0].isEmpty ? id : parts[0]
    var target: Any? = documents[home]
    for step in (parts.count > 1 ? parts[1] : "").split(separator: "/") {
      target = (target as? Object)?[String(step)]
    }
    return (target as? Object).map { ($0, home) }
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    let number = value as? NSNumber
    let isTruth = number.map { String(cString: $0.objCType) == "c" } ?? false
    return switch type {
    case "object": value is Object
    case "array": value is [Any]
    case "string": value is String
    case "boolean": isTruth
    case "null": value is NSNull
    case "number": number != nil && !isTruth
    case "integer": number.map { !isTruth && $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case let other: preconditionFailure("no such type: \(other)")
    }
  }
}
