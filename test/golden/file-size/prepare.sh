head -c 10000001 /dev/zero | tr '\0' '#' >> errors.yaml
