/// JSON as the vectors hold it. The reader takes what is well formed; a lone surrogate is U+FFFD.
enum VectorJSON {
    case null
    case boolean(Bool)
    case number(Double)
    case string(String)
    case array([VectorJSON])
    case object([(String, VectorJSON)])

    static func text(_ text: String?) -> VectorJSON {
        guard let text: String = text else { return .null }
        return .string(text)
    }

    subscript(name: String) -> VectorJSON {
        guard case .object(let members) = self else { return .null }
        for (key, value) in members where key.utf8.elementsEqual(name.utf8) {
            return value
        }
        return .null
    }

    var string: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    var number: Double? {
        if case .number(let number) = self { return number }
        return nil
    }

    var boolean: Bool? {
        if case .boolean(let boolean) = self { return boolean }
        return nil
    }

    var elements: [VectorJSON] {
        if case .array(let elements) = self { return elements }
        return []
    }

    var members: [(String, VectorJSON)] {
        if case .object(let members) = self { return members }
        return []
    }

    func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .boolean(let boolean): text += boolean ? "true" : "false"
        case .number(let number): text += "\(number)"
        case .string(let string): VectorJSON.quote(string, to: &text)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                element.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += "," }
                VectorJSON.quote(member.0, to: &text)
                text += ":"
                member.1.write(to: &text)
            }
            text += "}"
        }
    }

    private static func quote(_ string: String, to text: inout String) {
        text += "\""
        for scalar: Unicode.Scalar in string.unicodeScalars {
            if scalar == "\"" || scalar == "\\" {
                text += "\\"
                text.unicodeScalars.append(scalar)
            } else if scalar.value < 0x20 {
                let digits: String = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

/// Reads well-formed JSON.
struct VectorReader {
    private let bytes: [UInt8]
    private var place: Int = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func skipBlanks() {
        while place < bytes.count && bytes[place] <= 0x20 {
            place += 1
        }
    }

    mutating func read() -> VectorJSON {
        skipBlanks()
        switch bytes[place] {
        case 0x7B: return readObject()
        case 0x5B: return readArray()
        case 0x22: return .string(readString())
        case 0x74:
            place += 4
            return .boolean(true)
        case 0x66:
            place += 5
            return .boolean(false)
        case 0x6E:
            place += 4
            return .null
        default:
            return readNumber()
        }
    }

    private mutating func readNumber() -> VectorJSON {
        let start: Int = place
        while place < bytes.count && "+-.0123456789Ee".utf8.contains(bytes[place]) {
            place += 1
        }
        return .number(Double(String(decoding: bytes[start..<place], as: UTF8.self)) ?? 0)
    }

    private mutating func readArray() -> VectorJSON {
        var elements: [VectorJSON] = []
        place += 1
        skipBlanks()
        while bytes[place] != 0x5D {
            elements.append(read())
            skipBlanks()
            if bytes[place] == 0x2C { place += 1 }
            skipBlanks()
        }
        place += 1
        return .array(elements)
    }

    private mutating func readObject() -> VectorJSON {
        var members: [(String, VectorJSON)] = []
        place += 1
        skipBlanks()
        while bytes[place] != 0x7D {
            let name: String = readString()
            skipBlanks()
            place += 1
            members.append((name, read()))
            skipBlanks()
            if bytes[place] == 0x2C { place += 1 }
            skipBlanks()
        }
        place += 1
        return .object(members)
    }

    private mutating func readString() -> String {
        var units: [UInt16] = []
        var run: [UInt8] = []
        place += 1
        while bytes[place] != 0x22 {
            if bytes[place] != 0x5C {
                run.append(bytes[place])
                place += 1
                continue
            }
            units.append(contentsOf: String(decoding: run, as: UTF8.self).utf16)
            run = []
            units.append(readEscape())
        }
        place += 1
        units.append(contentsOf: String(decoding: run, as: UTF8.self).utf16)
        return String(decoding: units, as: UTF16.self)
    }

    private mutating func readEscape() -> UInt16 {
        let letter: UInt8 = bytes[place + 1]
        place += 2
        switch letter {
        case 0x62: return 0x08
        case 0x66: return 0x0C
        case 0x6E: return 0x0A
        case 0x72: return 0x0D
        case 0x74: return 0x09
        case 0x75:
            place += 4
            return UInt16(String(decoding: bytes[(place - 4)..<place], as: UTF8.self), radix: 16) ?? 0xFFFD
        default: return UInt16(letter)
        }
    }
}
