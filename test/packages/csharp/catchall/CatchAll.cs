using System;
using EverythingAndMore.Errors;

/// <summary>A server that answers any exception, with the package of a table that has a fallback.</summary>
public static class CatchAll
{
    public static int Main()
    {
        bool isRight =
            IsSent(() => throw EverythingAndMoreErrors.BadPassword("hunter2", "ann"), 401, "\"code\":103")
            && IsSent(() => throw new InvalidOperationException("no such file: /secret"), 500, "\"code\":100");
        return isRight ? 0 : 1;
    }

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
