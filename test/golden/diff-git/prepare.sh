mv errors.yaml after.yaml && mv before.yaml errors.yaml
git init --quiet --initial-branch=main .
git add errors.yaml errspec.yaml
git -c user.name=Someone -c user.email=someone@example.com commit --quiet --message='A table'
mv after.yaml errors.yaml
