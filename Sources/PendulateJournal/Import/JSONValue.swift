/// A value of JSON (RFC 8259), with its keys in the order of the text.
enum JSONValue {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// What it is, in words.
  var kind: String {
    switch self {
    case .null: "null"
    case .truth: "true or false"
    case .number: "a number"
    case .text: "a text"
    case .list: "a list"
    case .object: "an object"
    }
  }
}

/// Something in a file that keeps it from being imported, and the place where it stands.
struct ImportFault: Error {
  /// As in `sessions[3].events[17].value`; empty for the file itself.
  var place = ""
  /// The rest of a sentence that begins with the place, such as "is a text, and not a number".
  var what: String
  /// What to do about it.
  var advice = "Export it again where it came from, or mend the file, and try again."

  static let cutOff = ImportFault(
    what: "is cut off: the file ends in the middle of it",
    advice: "Copy or export the file again, and import the whole of it.")

  /// One sentence that names the place.
  var sentence: String {
    place.isEmpty ? "The file \(what)." : "In the file, \(place) \(what)."
  }
}

/// Adds a step to the place of whatever goes wrong in a piece of work.
func within<Result>(
  _ step: @autoclosure () -> String, _ work: () throws -> Result
) throws -> Result {
  do {
    return try work()
  } catch var fault as ImportFault {
    let step = step()
    fault.place =
      fault.place.isEmpty || fault.place.hasPrefix("[")
      ? step + fault.place : step + "." + fault.place
    throw fault
  }
}
