module github.com/qianfan-console/qianfan-go

go 1.23
