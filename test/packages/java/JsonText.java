import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON for the driver: reads what is known to be JSON, and writes it. */
final class JsonText {
  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  static Object read(String text) {
    JsonText reader = new JsonText(text);
    Object value = reader.value();
    if (reader.next() != 0) {
      throw new IllegalArgumentException("not JSON at " + reader.at);
    }
    return value;
  }

  /** The next character that is no space; 0 at the end. */
  private char next() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean take(char character) {
    boolean isThere = next() == character;
    at += isThere ? 1 : 0;
    return isThere;
  }

  private Object value() {
    if (take('{')) {
      Map<String, Object> members = new LinkedHashMap<>();
      while (!take('}')) {
        take(',');
        String name = (String) value();
        take(':');
        members.put(name, value());
      }
      return members;
    }
    if (take('[')) {
      List<Object> entries = new ArrayList<>();
      while (!take(']')) {
        take(',');
        entries.add(value());
      }
      return entries;
    }
    if (take('"')) {
      return string();
    }
    int start = at;
    while (at < text.length() && "{}[],:\" \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    switch (word) {
      case "null":
        return null;
      case "true":
      case "false":
        return Boolean.valueOf(word);
      default:
        return word.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(word) : (Object) Double.valueOf(word);
    }
  }

  private String string() {
    StringBuilder read = new StringBuilder();
    for (char character = text.charAt(at++); character != '"'; character = text.charAt(at++)) {
      if (character != '\\') {
        read.append(character);
        continue;
      }
      char escape = text.charAt(at++);
      if (escape == 'u') {
        read.append((char) Integer.parseInt(text.substring(at, at += 4), 16));
      } else {
        int place = "bfnrt".indexOf(escape);
        read.append(place < 0 ? escape : "\b\f\n\r\t".charAt(place));
      }
    }
    return read.toString();
  }

  static void write(Object value, StringBuilder to) {
    if (value instanceof Map<?, ?>) {
      String before = "{";
      for (Map.Entry<?, ?> member : ((Map<?, ?>) value).entrySet()) {
        to.append(before);
        write(member.getKey(), to);
        to.append(':');
        write(member.getValue(), to);
        before = ",";
      }
      to.append(before.equals("{") ? "{}" : "}");
    } else if (value instanceof List<?>) {
      String before = "[";
      for (Object entry : (List<?>) value) {
        to.append(before);
        write(entry, to);
        before = ",";
      }
      to.append(before.equals("[") ? "[]" : "]");
    } else if (value instanceof CharSequence) {
      to.append('"');
      ((CharSequence) value)
          .chars()
          .forEach(
              character -> {
                boolean isEscaped = character < ' ' || character == '"' || character == '\\';
                if (isEscaped || Character.isSurrogate((char) character)) {
                  to.append(String.format("\\u%04x", character));
                } else {
                  to.append((char) character);
                }
              });
      to.append('"');
    } else {
      to.append(value);
    }
  }
}
