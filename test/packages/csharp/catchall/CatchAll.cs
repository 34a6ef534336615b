using System;
using System.Linq;
using System.Reflection;
using EverythingAndMore.Errors;

/// <summary>A server that answers any exception, with the package of a table that has a fallback.</summary>
public static class CatchAll
{
    public static int Main()
    {
        bool isRight =
            IsSent(() => throw EverythingAndMoreErrors.BadPassword("hunter2", "ann"), 401, "\"code\":103")
            && IsSent(() => throw new InvalidOperationException("no such file: /secret"), 500, "\"code\":100")
            && AliasesAreTheSame() && AliasesAreObsolete();
        return isRight ? 0 : 1;
    }

#pragma warning disable 618 // aliases are obsolete
    private static bool AliasesAreTheSame()
    {
        EverythingAndMoreException made = EverythingAndMoreErrors.WrongPassword("hunter2", "ann", new ErrorOptions { RequestId = "r" });
        bool isRead = EverythingAndMoreErrors.TryMatchPasswordWrong(made, out BadPasswordParams found)
            && EverythingAndMoreErrors.TryMatchBadPassword(made, out BadPasswordParams same) && same.User == found.User;
        return isRead && found.Password.Reveal() == "hunter2" && made.RequestId == "r" && made.Code == ErrorCode.BadPassword
            && ErrorCode.WrongPassword == ErrorCode.BadPassword && !EverythingAndMoreErrors.TryMatchOlderWay(made, out _);
    }
#pragma warning restore 618

    private static bool AliasesAreObsolete() => new MemberInfo[]
    {
        typeof(ErrorCode).GetProperty("WrongPassword"), typeof(EverythingAndMoreErrors).GetMethod("WrongPassword"),
        typeof(ErrorCode).GetProperty("OlderWay"), typeof(EverythingAndMoreErrors).GetMethod("TryMatchOlderWay"),
    }.All(member => member.GetCustomAttribute<ObsoleteAttribute>().Message.StartsWith("Use ", StringComparison.Ordinal));

    private static EncodedError Answer(Action handler)
    {
        try
        {
            handler();
        }
        catch (Exception e)
        {
            return EverythingAndMoreErrors.Encode(e, "ar", new EncodeOptions { RequestId = "request-1" });
        }

        return null;
    }

    private static bool IsSent(Action handler, int status, string code)
    {
        EncodedError sent = Answer(handler);
        bool isRight = sent.Status == status && sent.GetBody().Contains(code) && !sent.GetBody().Contains("/secret");
        if (!isRight)
        {
            Console.Error.WriteLine(sent.Status + " " + sent.GetBody());
        }

        return isRight;
    }
}
