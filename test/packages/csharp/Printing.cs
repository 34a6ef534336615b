using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;

/// <summary>The ways in which C# and its usual loggers print an object.</summary>
public static class Printing
{
    private const int Deepest = 6;

    public static IEnumerable<string> Ways(object thing)
    {
        yield return thing.ToString();
        yield return string.Format("{0}", thing);
        yield return "" + thing;
        yield return Destructure(thing, 0);
        if (thing is Exception error)
        {
            yield return error.Message;
            yield return Serialize(error);
        }

        if (thing is IEnumerable elements)
        {
            yield return string.Join(", ", elements.Cast<object>());
        }

        // .NET Core has it, and Mono, whose library this is compiled with, does not.
        Type serializer = Type.GetType("System.Text.Json.JsonSerializer, System.Text.Json");
        if (serializer != null && !(thing is Exception))
        {
            MethodInfo serialize = serializer.GetMethods().First(method =>
                method.Name == "Serialize" && !method.IsGenericMethod && method.ReturnType == typeof(string));
            yield return (string)serialize.Invoke(null, new[] { thing, thing.GetType(), null });
        }
    }

    /// <summary>As Serilog's and NLog's "{@error}" do, and serializers: every public property, and those of its value.</summary>
    private static string Destructure(object thing, int depth)
    {
        if (thing == null || thing is string || thing is MemberInfo || thing.GetType().IsPrimitive || depth > Deepest)
        {
            return thing == null ? "null" : thing.ToString();
        }

        if (thing is IEnumerable elements)
        {
            return "[" + string.Join(", ", elements.Cast<object>().Select(one => Destructure(one, depth + 1))) + "]";
        }

        var text = new StringBuilder(thing.ToString());
        foreach (PropertyInfo property in thing.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.GetIndexParameters().Length == 0))
        {
            text.Append(' ').Append(property.Name).Append(": ").Append(Destructure(property.GetValue(thing, null), depth + 1));
        }

        foreach (FieldInfo field in thing.GetType().GetFields().Where(one => !one.IsStatic))
        {
            text.Append(' ').Append(field.Name).Append(": ").Append(Destructure(field.GetValue(thing), depth + 1));
        }

        return text.ToString();
    }

    /// <summary>As Json.NET does, and all that take ISerializable.</summary>
    private static string Serialize(Exception error)
    {
        var info = new SerializationInfo(error.GetType(), new FormatterConverter());
        error.GetObjectData(info, new StreamingContext(StreamingContextStates.All));
        var text = new StringBuilder();
        foreach (SerializationEntry entry in info)
        {
            text.Append(entry.Name).Append(": ").Append(Destructure(entry.Value, 0)).Append(' ');
        }

        return text.ToString();
    }
}
