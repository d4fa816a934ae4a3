namespace FanBot.Discord.Endpoint;

/// <summary>What became of a request's signature. Only <see cref="Valid"/> may be read any further.</summary>
public enum SignatureState
{
    /// <summary>The signature or its timestamp is not there.</summary>
    MissingHeaders,

    /// <summary>The signature is not 128 hexadecimal digits, or the timestamp is no number of seconds.</summary>
    Malformed,

    /// <summary>Discord did not sign this.</summary>
    BadSignature,

    /// <summary>Discord signed it, but too long ago or too far ahead: sent again by somebody, or a clock is wrong.</summary>
    Stale,

    /// <summary>Discord signed it just now.</summary>
    Valid,
}
